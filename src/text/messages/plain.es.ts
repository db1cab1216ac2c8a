/** Spanish: long messages again, in short sentences and everyday words. What is not here is read in full. */
import type { MessageKey } from '../keys.ts';
import { CLASS_DEBRIEF_PLAIN_ES } from './classDebriefPlain.es.ts';
import { CLASS_ROLES_PLAIN_ES } from './classRolesPlain.es.ts';

export const PLAIN_ES: { readonly [key in MessageKey]?: string } = {
  'advisers.note':
    'Cada uno ve lo mismo que usted. El juego calcula sus consejos. Al final se sabe quién acertó más.',
  'forecasts.about':
    'En cada turno cada asesor dio una probabilidad. Cuanto más cerca, menor el error. 0 es perfecto. Decir siempre «la mitad» da 0,25.',
  'forecasts.line.own':
    'Dio {count, plural, one {# pronóstico} other {# pronósticos}}. Su error fue {error, number, ::.00}. Decir siempre «la mitad» da 0,25.',
  'papers.about':
    'Por cada turno: qué creía {who}, qué esperaba de cada opción y qué le habría hecho cambiar. Es un modelo, no un retrato.',
  'meter.alert.about':
    'Cuán listas están sus fuerzas para la guerra. Cuanto más alta la alerta, más accidentes hay.',
  'meter.risk.about':
    'Cuán probable ha sido hasta ahora la guerra nuclear, según su propio cálculo. La buena suerte no lo baja.',
  'meter.launchers.about':
    '{side, select, us {Lanzadores en Cuba que podrían disparar. Es un cálculo de las últimas fotos.} other {Lanzadores que podrían disparar. Usted sabe cuántos. Washington tiene que adivinar.}}',
  'meter.home.about':
    '{side, select, us {Cuánto lo apoyan el Congreso y el país. Con 10 el presidente es destituido.} other {Cuánto lo apoyan el Presídium y el ejército. Con 10 usted es destituido.}}',
  'meter.allies.about':
    '{side, select, us {Cuánto lo apoyan sus aliados.} other {Hasta dónde lo dejan llegar sus aliados. China observa.}}',
  'meter.credibility.about': '¿Creen los demás sus amenazas y promesas? Si falta a su palabra, baja.',
  'meter.knot.about':
    'Cuánto han tirado ambas partes. Cuanto más apretado el nudo, más cuesta ceder. Desde 80 solo lo aflojan los pasos públicos.',
  'briefing.rule.1':
    'En cada turno da una orden, o ninguna, en cada una de cuatro áreas. La otra parte también.',
  'briefing.rule.2': 'Los mensajes tardan horas. Los informes viejos pueden fallar.',
  'briefing.rule.3': 'Hay accidentes. La alerta alta y las órdenes laxas traen más.',
  'briefing.rule.4': 'Cada exigencia pública aprieta el nudo. Después ceder cuesta más.',
  'order.I1.about': 'Un avión espía toma fotos desde muy alto. No lleva armas. Podrían derribarlo.',
  'order.I2.about': 'Aviones rápidos vuelan muy bajo y toman las mejores fotos. Abajo todos los ven.',
  'order.I3.about':
    'A esta fuente se le pregunta una sola vez. Dice hasta dónde llegaría el otro líder. Una vez de cada cinco se equivoca.',
  'order.I4.about':
    'Los agentes dicen si los estadounidenses están listos para desembarcar. Tres informes de cada diez son falsos.',
  'order.I5.about': 'Redes y señuelos ocultan los lanzadores. Cuesta más contarlos y más darles.',
  'order.I6.about':
    'Expertos dicen si el otro líder pelearía y cómo está en su país. Una vez de cada tres se equivocan.',
  'order.I7.about':
    'Los aviones vuelan cada mañana hasta que se les detiene. Aquí se detienen o se reanudan.',
  'order.M1.about':
    'Sube o baja la alerta de sus fuerzas. Subirla asusta a Moscú, pero los accidentes son peores.',
  'order.M2.about':
    'Prepara aviones o tropas. O solo se finge, a mitad de precio. Si se descubre, confían menos en usted.',
  'order.M3.about':
    'Los bombarderos van a muchos aeródromos. Una falsa alarma es menos peligrosa. Moscú los ve moverse.',
  'order.M4.about':
    'Sus barcos buscan submarinos y los hacen salir. Este turno los problemas bajo el agua son tres veces más probables.',
  'order.M5.about': 'Cuándo pueden disparar los suyos. Con reglas más estrictas hay menos accidentes.',
  'order.M6.about': 'Nada de misiles de prueba. Cada vuelo se revisa dos veces. Un día con menos accidentes.',
  'order.M7.about':
    'Sus misiles en Turquía e Italia se desactivan en secreto. Los accidentes son menos peligrosos. A los aliados les molesta si se enteran.',
  'order.M8.about':
    'Sube o baja la alerta de sus fuerzas. Washington puede verlo. Los accidentes son más probables y peores.',
  'order.M9.about':
    'Trabajar de noche da tres lanzadores cada 12 horas, no uno. Se ve en las fotos. Trabajar en secreto tras una promesa la rompe si alguien lo ve.',
  'order.M10.about':
    'Pone las ojivas en los misiles. Un accidente puede volverse nuclear antes. Si lo ven, se asustan.',
  'order.M11.about':
    'Quién puede usar las armas nucleares pequeñas en Cuba. Si son muchos, frenan un desembarco, pero un accidente es peor.',
  'order.M12.about':
    '¿Pueden los suyos disparar a los aviones? Si no dice nada, algunos dispararán cuando lo hagan los cubanos.',
  'order.M13.about':
    'Presiona a Berlín. Los aliados de Estados Unidos se asustan o se unen. El combate está más cerca.',
  'order.M15.about': 'Algunas cosas siguen solas: la caza de submarinos, una guerra aérea. Aquí se detienen.',
  'order.B1.about':
    'Detiene los barcos con armas que van a Cuba, dentro de un día. Conviene que antes acepten los otros países de América.',
  'order.B3.about':
    'La línea se acerca a Cuba. Los barcos llegan más tarde y Moscú tiene más tiempo. Los historiadores discuten esta historia.',
  'order.B4.about':
    'Qué hace la Armada con esos barcos: llamarlos, o abordarlos y registrarlos. Si un capitán se niega, decide usted.',
  'order.P4.about':
    '{accused, select, no {Dice que no hay tales misiles antes de que nadie pregunte, y que nadie puede detener barcos.} other {Dice que los misiles son mentira y que nadie debe detener barcos.}} Unas fotografías pueden hacerlo pagar caro.',
  'order.P7.about':
    'Las ciudades se preparan para lo peor. La gente tiene miedo. La otra parte lo toma en serio. Se salvarían más personas.',
  'order.P8.about':
    'Los diarios hablan de una idea. Nadie dice que es suya. Después le cuesta la mitad en su país.',
  'order.S1.about':
    'Los bombarderos atacan los emplazamientos conocidos. Los misiles que queden pueden disparar. Es la guerra.',
  'order.S2.about':
    'Bombardea el emplazamiento que derribó su avión. Mueren soldados soviéticos. Moscú tiene que responder.',
  'order.S6.about':
    'Un arma nuclear, como aviso. Una vez de cada dos acaba en guerra nuclear total. Se pregunta dos veces.',
  'order.U3.about':
    'Un descanso de 48 horas: ni armas por mar ni barcos detenidos. Los dos deben aceptar. En Cuba se puede seguir trabajando.',
  'order.U4.about':
    'Pide a la ONU que observe. Sin eso nadie puede prometer inspectores en Cuba. A Castro no le gustará.',
  'order.U5.about':
    'Pregunta en secreto a Turquía e Italia por los misiles que tienen. Entregarlos cuesta después la mitad. Puede filtrarse.',
  'order.C1.about': 'Una carta de líder a líder. Tarda muchas horas. Queda guardada para siempre.',
  'order.C2.about':
    'El hermano del presidente se reúne con el embajador soviético. Es rápido y nada queda escrito.',
  'order.C3.about': 'Un periodista o un amigo lleva el mensaje. Es rápido. Una vez de cada tres no le creen.',
  'order.C4.about':
    'Una exigencia secreta con plazo. Es más fuerte que un aviso. Si la deja pasar, nadie más se entera.',
  'order.K1.about':
    'Acepta todo. En público puede aceptar solo la parte pública y arreglar lo demás en secreto.',
  'order.K2.about': 'Responde a su oferta con otra. La de ellos sigue abierta hasta que se acabe el plazo.',
  'order.K4.about': 'Da un paso solo, sin pedir nada. El nudo se afloja.',
  'order.K5.about': 'Falta a su palabra. Después casi nadie le creerá.',
  'order.K6.about':
    'Cuenta al mundo un secreto de la otra parte. Le hace daño. Nadie le confiará más secretos.',
  'reaction.inspection.question':
    'Moscú prometió inspectores en Cuba. Castro no los quiere. Se pueden contar los misiles en los barcos.',
  'choice.restrain.about':
    'No devuelve el fuego. La guerra es la mitad de probable. En su país algunos lo llaman debilidad.',
  'choice.watch-at-sea.about':
    'Los misiles se cuentan en los barcos. La promesa se cumple. En su país algunos preguntan qué quedó allí.',
  'choice.hold-line.about':
    'Le creen. Moscú queda mal. Sus amigos se cansan. La promesa sigue sin cumplirse.',
  'choice.keep-bombers.about':
    'Si prometió también los bombarderos, falta a su palabra. Si no, Washington lo recordará igual.',
  'talks.reckoning.note':
    'En puntos del resultado final. Los eligieron los autores del juego. La otra parte puede verlo de otro modo.',
  'confirm.force':
    '«{order}» empieza una guerra con soldados soviéticos. Morirán miles. No se sabe qué vendrá después.',
  'about.1':
    'Personas, fechas, barcos y documentos vienen de fuentes, y se nombran. Donde los historiadores discuten, se dice.',
  'about.2':
    'Los indicadores y las probabilidades los elegimos nosotros, para que 1962 pudiera ir así o de otra manera.',
  'about.3':
    'Lo que dice aquí un asesor lo calcula el juego. Él no lo dijo. Lo que pensaba en 1962 tiene fuentes.',
  'about.4':
    'Un signo de interrogación quiere decir: el último informe es viejo. Lo de en medio lo dibujamos nosotros.',
  'archive.known.about':
    'Las fechas siguen las reglas de este juego. Abajo dice quién estaba allí en 1962. Lo que ve cada despacho lo elegimos nosotros.',
  'luck.dangers.about':
    'Nadie sabe cuán peligroso era un accidente en 1962. Aquí están las mismas órdenes con los cinco ajustes, cada partida hasta su final. La cifra es el riesgo de guerra nuclear.',
  'ghost.about':
    'Una partida nueva. El bando del ordenador da las órdenes de esta. Cuando no encajen, el ordenador sigue solo.',
  'ghost.luck.about':
    'El azar sale igual mientras ambos bandos hagan lo mismo. Usted ya sabe qué resultó. Con azar nuevo es más justo.',
  'keep.print.about':
    'Hasta cuatro páginas en blanco y negro. Cómo acabó, el riesgo, cada turno, mapas, errores de lectura. Preguntas sobre esta partida, con sitio para escribir.',
  'keep.json.about':
    'Un archivo JSON con todo lo que se sabe de esta partida. Códigos y palabras van juntos.',
  'theory.about':
    'Las cuatro muestran la posición de este turno. Los puntos son los del resultado final, y los elegimos nosotros. Mire la forma, no los decimales. Un ataque que deja misiles lleva a un desembarco. «Moscú sube la apuesta» significa alerta alta y disparos.',
  'theory.stay.seq.about':
    'Tiene un paso mejor. Pero al otro le conviene contestarlo. Entonces la ganancia se pierde (estabilidad secuencial).',
  'theory.stay.smr.about':
    'El otro podría contestar, quizá a su costa. De esa respuesta no hay salida (metarracionalidad simétrica).',
  'whatif.about':
    'Elija un turno. Cambie una orden, o deje que otro líder tome un bando. Vea cómo sigue la partida. Es el modelo, no lo que habría ocurrido.',
  'luck.effects.about':
    'La misma partida sin una de las órdenes, muchas veces, con la misma suerte. Cifras pequeñas: el margen probable.',
  ...CLASS_DEBRIEF_PLAIN_ES,
  ...CLASS_ROLES_PLAIN_ES,
};
