/**
 * Spanish: the orders. For each kind `name` (on a button), `about` (what it does, one line) and `done` (what happened; `who` gave it,
 * `foe` is the other side). Kinds with variants also have `pick`, the words of one variant.
 */
import type { Translated } from '../keys.ts';
import type { ORDERS_EN } from './orders.en.ts';

export const ORDERS_ES: Translated<typeof ORDERS_EN> = {
  'order.I1.name': 'Fotos a gran altura',
  'order.I1.about':
    'Un U-2, desarmado y a gran altura, fotografía la isla. Recuentos más precisos; una pequeña probabilidad de perder el avión.',
  'order.I1.done': '{who} envió un U-2 sobre Cuba.',
  'order.I2.name': 'Fotos a baja altura',
  'order.I2.about':
    'Jets veloces a la altura de los árboles. Los mejores recuentos que existen, vistos y oídos por todos los de abajo.',
  'order.I2.done': '{who} envió vuelos de reconocimiento a baja altura sobre Cuba.',
  'order.I3.name': 'Preguntar a la fuente en Moscú',
  'order.I3.about':
    'Una fuente a la que solo se puede preguntar una vez dice hasta dónde llegaría el otro líder. Acierta cuatro veces de cada cinco.',
  'order.I3.done': '{who} preguntó a su fuente en Moscú.',
  'order.I4.name': 'Consultar a los agentes en Estados Unidos',
  'order.I4.about':
    'La embajada y los agentes calculan lo preparada que está la fuerza de desembarco estadounidense. Tres informes de cada diez son falsos.',
  'order.I4.done': '{who} preguntó a sus agentes por la fuerza de desembarco estadounidense.',
  'order.I5.name': 'Camuflar los emplazamientos',
  'order.I5.about':
    'Redes, señuelos y lanzadores dispersos. Las fotografías cuentan peor y un ataque destruye menos.',
  'order.I5.done': '{who} camufló los emplazamientos de misiles.',
  'order.I6.name': 'Evaluar al otro líder',
  'order.I6.about':
    'Los analistas dicen si es un hombre dispuesto a luchar y qué apoyo tiene en su país. Aciertan dos veces de cada tres.',
  'order.I6.done': '{who} encargó a sus analistas estudiar al otro líder.',
  'order.I7.name': 'Vuelos diarios sobre Cuba',
  'order.I7.about':
    'Los vuelos, una vez ordenados, se repiten solos cada mañana. Aquí se ordenan, al principio altos, se cancelan o se reanudan.',
  'order.I7.pick':
    '{on, select, 1 {{flown, select, yes {Reanudar los vuelos diarios} other {Volar cada día}}} other {Cancelar los vuelos diarios}}',
  'order.I7.done':
    '{who} {on, select, 1 {ordenó vuelos diarios} other {canceló los vuelos diarios}} sobre Cuba.',
  'order.M1.name': 'Cambiar el DEFCON',
  'order.M1.about':
    'Eleva o reduce la alerta de las fuerzas estadounidenses. Una alerta más alta presiona a Moscú y hace cada accidente más probable y más grave.',
  'order.M1.pick': '{step, select, 1 {Elevar la alerta: {alert}} other {Reducir la alerta: {alert}}}',
  'order.M1.done': '{who} {step, select, 1 {elevó} other {redujo}} su alerta.',
  'order.M2.name': 'Reunir una fuerza',
  'order.M2.about':
    'Prepara aviones para un ataque, o tropas y buques para un desembarco; o solo lo aparenta, a mitad de coste y con la mitad de probabilidad de que se note. Los agentes y La Habana pueden creerlo real. Una farsa descubierta cuesta credibilidad y confianza.',
  'order.M2.pick':
    '{feint, select, yes {{force, select, air {Solo aparentar que se prepara el ataque aéreo} other {Solo aparentar que se prepara el desembarco}}} other {{force, select, air {Preparar el ataque aéreo: +10 de 100 al día} other {Preparar la fuerza de desembarco: +20 de 100 cada medio día}}}}',
  'order.M2.done':
    '{who} {feint, select, 1 {aparentó reforzar} other {reforzó}} su {force, select, air {fuerza de ataque aéreo} other {fuerza de desembarco}}.',
  'order.M3.name': 'Dispersar los bombarderos',
  'order.M3.about':
    'Los bombarderos quedan listos en muchos aeródromos. Ninguno tiene que despegar a la primera alarma, así que una falsa alarma es menos peligrosa; pero Moscú los ve moverse.',
  'order.M3.done': '{who} dispersó sus bombarderos.',
  'order.M4.name': 'Forzar a emerger a los submarinos',
  'order.M4.about':
    'Empieza la caza: se encuentra el doble de submarinos y se les obliga a emerger. Este turno, los problemas bajo el agua son tres veces más probables.',
  'order.M4.done': '{who} dio caza a los submarinos para hacerlos emerger.',
  'order.M5.name': 'Cambiar las reglas de enfrentamiento',
  'order.M5.about':
    'Con qué libertad pueden disparar los mandos sobre el terreno. Reglas más estrictas, menos accidentes.',
  'order.M5.pick':
    '{step, select, 1 {Relajar las reglas: los mandos pueden disparar antes} other {Endurecer las reglas: ni un disparo sin permiso de la capital}}',
  'order.M5.done': '{who} {step, select, 1 {relajó} other {endureció}} sus reglas de enfrentamiento.',
  'order.M6.name': 'Cancelar pruebas, revisar vuelos',
  'order.M6.about':
    'No se prueba ningún misil y cada vuelo se revisa dos veces. Durante 24 horas, una quinta parte menos de accidentes.',
  'order.M6.done': '{who} canceló los lanzamientos de prueba y mandó revisar sus vuelos.',
  'order.M7.name': 'Desactivar los Júpiter',
  'order.M7.about':
    'Los misiles en Turquía e Italia quedan discretamente fuera de servicio. Reduce en una décima parte la probabilidad de que un accidente acabe en guerra nuclear; a los aliados les molesta si se enteran.',
  'order.M7.done': '{who} desactivó los Júpiter.',
  'order.M8.name': 'Cambiar la alerta',
  'order.M8.about':
    'Eleva o reduce la alerta de las fuerzas soviéticas. Washington puede notarlo; cada accidente se vuelve más probable y más grave.',
  'order.M8.pick': '{step, select, 1 {Elevar la alerta: «{alert}»} other {Reducir la alerta: «{alert}»}}',
  'order.M8.done': '{who} {step, select, 1 {elevó} other {redujo}} su alerta.',
  'order.M9.name': 'Ritmo de las obras',
  'order.M9.about':
    'Trabajar día y noche deja listos tres lanzadores cada 12 horas en lugar de uno, y se ve en las fotografías. Tras una promesa de parar, el trabajo en secreto deja listo medio lanzador; si lo ven los inspectores o los vuelos bajos, la promesa queda rota.',
  'order.M9.pick':
    '{quiet, select, yes {{on, select, 1 {Seguir en secreto, contra lo prometido} other {Parar las obras secretas}}} other {{on, select, 1 {Trabajar día y noche} other {Trabajar solo de día}}}}',
  'order.M9.done':
    '{quiet, select, yes {{on, select, 1 {{who} mandó seguir en secreto las obras en los emplazamientos.} other {{who} paró las obras secretas en los emplazamientos.}}} other {{who} ordenó trabajar en los emplazamientos {on, select, 1 {día y noche} other {solo de día}}.}}',
  'order.M10.name': 'Poner las ojivas en los misiles',
  'order.M10.about':
    'Las ojivas van a los lanzadores que están listos. Aumenta en la mitad la probabilidad de que un accidente acabe en guerra nuclear; lo que quede tras un ataque dispara antes. Si se ve, pesa.',
  'order.M10.done': '{who} puso las ojivas en sus misiles.',
  'order.M11.name': 'Órdenes sobre las armas tácticas',
  'order.M11.about':
    'Quién puede disparar las armas nucleares de corto alcance en Cuba. Cuanto más libres, más seguro es que se usen contra un desembarco, y más probable que un accidente acabe en guerra nuclear.',
  'order.M11.pick':
    '{tactical, select, 0 {Retener las armas tácticas: solo decide Moscú} 1 {Armas tácticas, en manos del comandante sobre el terreno} other {Armas tácticas, en manos de sus dotaciones}}',
  'order.M11.done':
    '{who} {step, select, 1 {relajó} other {endureció}} sus órdenes sobre las armas tácticas.',
  'order.M12.name': 'Órdenes a la defensa aérea',
  'order.M12.about':
    'Si las dotaciones de misiles antiaéreos pueden disparar a los aviones. Sin instrucciones, algunas disparan en cuanto lo hacen los cañones cubanos.',
  'order.M12.pick':
    '{on, select, 1 {Defensa aérea libre para disparar} other {Defensa aérea: no disparar sin permiso de arriba}}',
  'order.M12.done':
    '{who} {on, select, 1 {dejó disparar a su defensa aérea} other {ordenó a su defensa aérea no disparar}}.',
  'order.M13.name': 'Presionar en Berlín',
  'order.M13.about':
    'Aprieta a los sectores occidentales. Los aliados de Washington se asustan o cierran filas, con la misma probabilidad, y las fuerzas quedan más cerca del choque.',
  'order.M13.done': '{who} presionó en Berlín.',
  'order.M15.name': 'Detener lo que sigue en marcha',
  'order.M15.about':
    'La Armada retiene bajo el agua cada submarino que halla cerca de la línea, y una campaña aérea continúa, hasta recibir la orden de parar.',
  'order.M15.pick':
    '{routine, select, hunt {{on, select, 1 {{hunting, select, no {Retener submarinos, cuando haya línea} other {Volver a retener submarinos}}} other {{hunting, select, no {No empezar la caza de submarinos} other {Dejar en paz a los submarinos}}}}} other {Parar la campaña aérea}}',
  'order.M15.done':
    '{who} {routine, select, hunt {{on, select, 1 {mandó a la Armada retener los submarinos que halle en la línea} other {mandó a la Armada no retener submarinos}}} other {paró su campaña aérea}}.',
  'order.B1.name': 'Proclamar una cuarentena',
  'order.B1.about':
    'Detiene las armas que van a Cuba, con un día de aviso. Un compromiso público. Sin la OEA parece un acto de guerra.',
  'order.B1.done': '{who} proclamó una cuarentena contra las armas destinadas a Cuba.',
  'order.B2.name': 'Ampliar la cuarentena al combustible',
  'order.B2.about': 'También se detiene a los petroleros. Perjudica a Cuba y lleva más barcos a la línea.',
  'order.B2.done': '{who} amplió la cuarentena al combustible.',
  'order.B3.name': 'Acercar la línea',
  'order.B3.about':
    'De 500 a 350 millas náuticas: los barcos la alcanzan más tarde y Moscú tiene más tiempo para pensar. La historia que hay detrás se discute.',
  'order.B3.done': '{who} acercó a Cuba la línea de cuarentena.',
  'order.B4.name': 'Parar barcos en la línea',
  'order.B4.about':
    'La instrucción permanente para una clase de barcos: darles el alto, o abordarlos y registrarlos. Un capitán que se niegue le deja una decisión difícil.',
  'order.B4.pick':
    '{instruction, select, hail {Dar el alto a} other {Abordar y registrar}} {shipClass, select, fuel {petroleros} neutral {otros barcos} other {barcos con armas}}',
  'order.B4.done':
    '{who} ordenó a la línea {instruction, select, hail {dar el alto a} other {abordar}} los {shipClass, select, fuel {petroleros} neutral {otros barcos} other {barcos con armas}}.',
  'order.B5.name': 'Dejar pasar barcos',
  'order.B5.about':
    'La instrucción permanente para una clase de barcos: dejarlos pasar. Calma en el mar, protestas en el Congreso.',
  'order.B5.pick':
    'Dejar pasar {shipClass, select, fuel {petroleros} neutral {otros barcos} other {barcos con armas}}',
  'order.B5.done':
    '{who} ordenó a la línea dejar pasar a los {shipClass, select, fuel {petroleros} neutral {otros barcos} other {barcos con armas}}.',
  'order.B7.name': 'Suspender la cuarentena',
  'order.B7.about': 'La línea deja de actuar. Cuesta apoyo en el país si no llega algo a cambio.',
  'order.B7.done': '{who} suspendió la cuarentena.',
  'order.B8.name': 'Órdenes a los barcos',
  'order.B8.about':
    'Órdenes por radio a cualquier número de barcos, la misma para todos. Tardan horas en cumplirse.',
  'order.B8.pick':
    '{instruction, select, run {Seguir adelante} stop {Parar y esperar} turn_back {Dar la vuelta} other {Aceptar la inspección}}: {ships}',
  'order.B8.done':
    '{who} dio una orden a sus barcos: {instruction, select, run {seguir adelante} stop {detenerse} turn_back {dar la vuelta} other {aceptar la inspección}}.',
  'order.B9.name': 'Órdenes a los submarinos',
  'order.B9.about':
    'Cuatro submarinos con radio lenta. Seguir de cerca la línea duplica el riesgo bajo el agua; retirarse casi lo elimina.',
  'order.B9.pick':
    '{instruction, select, shadow {Submarinos: seguir de cerca la línea} other {Retirar los submarinos}}',
  'order.B9.done':
    '{who} dio una orden a sus submarinos: {instruction, select, shadow {seguir de cerca la línea} other {retirarse}}.',
  'order.S1.name': 'Atacar los misiles',
  'order.S1.about':
    'Los bombarderos golpean los emplazamientos conocidos. Cada lanzador que quede puede responder. Es la guerra con las fuerzas soviéticas.',
  'order.S1.done': '{who} bombardeó los emplazamientos de misiles.',
  'order.S2.name': 'Atacar una batería antiaérea',
  'order.S2.about':
    'Una respuesta por el avión perdido: una batería, nada más. Mueren soldados soviéticos, y Moscú tiene que responder.',
  'order.S2.done': '{who} bombardeó la batería que había derribado su avión.',
  'order.S3.name': 'Campaña aérea total',
  'order.S3.about':
    'Emplazamientos, aeródromos y defensa aérea a la vez. Es la guerra con las fuerzas soviéticas.',
  'order.S3.done': '{who} abrió una campaña aérea total sobre Cuba.',
  'order.S4.name': 'Invadir Cuba',
  'order.S4.about': 'Desembarcos después de la campaña aérea. No se sabe qué armas esperan en las playas.',
  'order.S4.done': '{who} desembarcó tropas en Cuba.',
  'order.S5.name': 'Devolver el golpe en Europa',
  'order.S5.about':
    'Fuerza convencional en Berlín o contra las bases en Turquía. La guerra se extiende; una de cada diez veces se vuelve nuclear.',
  'order.S5.done': '{who} devolvió el golpe en Europa.',
  'order.S6.name': 'Demostración nuclear',
  'order.S6.about':
    'Un arma nuclear, para mostrar que va en serio. Una de cada dos veces, la respuesta es la guerra nuclear general. Se pregunta dos veces.',
  'order.S6.done': '{who} hizo estallar un arma nuclear como advertencia.',
  'order.S7.name': 'Lanzar las fuerzas estratégicas',
  'order.S7.about': 'Guerra nuclear general. No gana nadie. Se pregunta dos veces.',
  'order.S7.done': '{who} lanzó sus fuerzas estratégicas.',
  'order.P1.name': 'Hablar a la nación',
  'order.P1.about':
    'Cuenta al mundo lo que muestran las fotografías. Lo compromete a usted con lo dicho y pone en marcha todos los relojes.',
  'order.P1.done': '{who} reveló al mundo los misiles y exigió su retirada.',
  'order.P2.name': 'Ultimátum público',
  'order.P2.about': 'Una exigencia con plazo. La oyen todos; dejar vencer un plazo cuesta credibilidad.',
  'order.P2.pick': 'Dar un plazo de {hours, plural, one {# hora} other {# horas}}',
  'order.P2.done': '{who} dio a {foe} un ultimátum público: {hours, plural, one {# hora} other {# horas}}.',
  'order.P3.name': 'Discurso conciliador',
  'order.P3.about': 'Afloja lo que usted ha declarado, poco a poco, y cuesta un poco de apoyo en el país.',
  'order.P3.done': '{who} habló de paz.',
  'order.P4.name': '{accused, select, no {Declarar que no hay misiles} other {Denunciar y negar}}',
  'order.P4.about':
    '{accused, select, no {Declara, antes de que nadie pregunte, que no hay misiles ofensivos y que nadie puede detener barcos.} other {Llama patraña a los misiles y advierte que no se detengan barcos.}} Las fotografías pueden hacerlo pagar caro.',
  'order.P4.done': '{who} declaró que en Cuba no hay misiles ofensivos y que nadie puede detener sus barcos.',
  'order.P5.name': 'Difundir una oferta por radio',
  'order.P5.about': 'Una oferta leída por la radio: al instante, y la oye todo el mundo.',
  'order.P5.pick': 'Por radio: {offer}',
  'order.P5.done': '{who} difundió una oferta por radio.',
  'order.P6.name': 'Fotografías a la ONU',
  'order.P6.about':
    'Las imágenes llegan al Consejo de Seguridad. La opinión se mueve; quien lo negó queda desmentido.',
  'order.P6.done': '{who} mostró las fotografías en las Naciones Unidas.',
  'order.P7.name': 'Protección civil',
  'order.P7.about':
    'Se abren los refugios y se pide a las ciudades que se preparen. La gente se asusta, la otra parte cree que va en serio y, si llega lo peor, sobrevive más gente.',
  'order.P7.done': '{who} pidió a su población que se preparara para lo peor.',
  'order.P8.name': 'Globo sonda en la prensa',
  'order.P8.about':
    'Se habla de una cláusula en los periódicos, y nadie reconoce ser el autor. Si luego se acuerda, los suyos ya la han oído y les molesta la mitad.',
  'order.P8.pick': 'Lanzar la idea: «{clause}»',
  'order.P8.done':
    '{own, select, yes {{who} dejó caer una idea en la prensa.} other {Se supo que detrás de la idea publicada está {who}.}}',
  'order.U1.name': 'Votación en la OEA',
  'order.U1.about':
    'Las repúblicas americanas votan sobre una acción colectiva. Da a la cuarentena una base legal.',
  'order.U1.done': '{who} llevó a votación a la Organización de los Estados Americanos.',
  'order.U2.name': 'Informar a la OTAN',
  'order.U2.about':
    'Unos enviados muestran las imágenes en Londres, París y Bonn. Les gusta que se les avise; puede filtrarse.',
  'order.U2.done': '{who} informó a los aliados de la OTAN.',
  'order.U3.name':
    '{asked, select, no {Proponer una pausa a través de la ONU} other {Aceptar una pausa de la ONU}}',
  'order.U3.about':
    'Una pausa bajo la ONU: sin envíos hacia la línea, sin abordajes, 48 horas. Empieza cuando ambos aceptan; las obras en los emplazamientos pueden seguir.',
  'order.U3.done':
    '{who} {asked, select, no {se dijo ante la ONU dispuesto a una pausa} other {aceptó una pausa de la ONU}}.',
  'order.U4.name': 'Proponer observadores de la ONU',
  'order.U4.about':
    'Un plan de observadores de las Naciones Unidas. Solo con él puede una oferta prometer inspectores en la isla. A Castro no le gustará.',
  'order.U4.done': '{who} presentó un plan de observadores de la ONU.',
  'order.U5.name': 'Sondear a Turquía e Italia',
  'order.U5.about':
    'Preguntar discretamente cuánto valen para ellas los misiles en su suelo. Ceder los Júpiter a la vista de todos cuesta entonces la mitad; tres de cada diez veces se filtra.',
  'order.U5.done': '{who} sondeó a Turquía e Italia sobre los Júpiter.',
  'order.U6.name': 'Calmar a Castro',
  'order.U6.about':
    'Enviados y cartas a La Habana. Él quiere que se le consulte; los hombres de usted refunfuñan.',
  'order.U6.done': '{who} envió palabras de calma a La Habana.',
  'order.C1.name': 'Carta oficial',
  'order.C1.about': 'De líder a líder, por embajada y cable. Muchas horas de camino; queda constancia.',
  'order.C1.pick':
    '{act, select, offer {Oferta: {offer}} warn {Advertirle en privado que no cederá} claim {Afirmar que {claim}{truth, select, yes { (es cierto)} no { (no es cierto: cada medio día puede descubrirse, una de cada cinco veces)} other {}}} other {Asegurarle en privado que no quiere la guerra}}',
  'order.C1.done':
    '{who} envió {act, select, offer {una oferta} warn {una advertencia} claim {el mensaje de que {claim},} other {un mensaje tranquilizador}} por carta.',
  'order.C2.name': 'Por el embajador',
  'order.C2.about':
    'El hermano del presidente y el embajador Dobrinin se reúnen. Rápido, y apto para lo que no debe escribirse.',
  'order.C2.pick':
    '{act, select, offer {Oferta: {offer}} warn {Advertirle en privado que no cederá} claim {Afirmar que {claim}{truth, select, yes { (es cierto)} no { (no es cierto: cada medio día puede descubrirse, una de cada cinco veces)} other {}}} other {Asegurarle en privado que no quiere la guerra}}',
  'order.C2.done':
    '{who} envió {act, select, offer {una oferta} warn {una advertencia} claim {el mensaje de que {claim},} other {un mensaje tranquilizador}} por medio del embajador.',
  'order.C3.name': 'Enviado oficioso',
  'order.C3.about':
    'Un periodista, un agente, el amigo de un amigo. Al instante, se puede negar, y más o menos una de cada tres veces no se le cree.',
  'order.C3.pick':
    '{act, select, offer {Oferta: {offer}} warn {Advertirle en privado que no cederá} claim {Afirmar que {claim}{truth, select, yes { (es cierto)} no { (no es cierto: cada medio día puede descubrirse, una de cada cinco veces)} other {}}} other {Asegurarle en privado que no quiere la guerra}}',
  'order.C3.done':
    '{who} envió {act, select, offer {una oferta} warn {una advertencia} claim {el mensaje de que {claim},} other {un mensaje tranquilizador}} mediante un enviado.',
  'order.C4.name': 'Ultimátum privado',
  'order.C4.about':
    'El embajador lleva una exigencia con plazo. Pesa más que una advertencia, compromete en secreto y vence sin que el mundo lo sepa.',
  'order.C4.pick': 'Dar un plazo de {hours, plural, one {# hora} other {# horas}}',
  'order.C4.done': '{who} fijó a {foe} un plazo en privado: {hours, plural, one {# hora} other {# horas}}.',
  'order.K1.name': 'Aceptar una oferta',
  'order.K1.about':
    'Obliga a cumplir cada cláusula. En público puede aceptar solo lo que la oferta dice en público y dejar el resto para un anexo privado.',
  'order.K1.pick': 'Aceptar{rider, select, yes { su parte pública, con un anexo privado} other {}}: {offer}',
  'order.K1.done': '{who} aceptó una oferta.',
  'order.K2.name': 'Contraofertar',
  'order.K2.about':
    'Responde a la oferta de la otra parte con una propia. Aquella sigue sobre la mesa hasta que caduque.',
  'order.K2.pick':
    '{changed, select, no {Su oferta del {when}, tal cual} other {Cambiamos: {changes}. Lo demás, como en su oferta del {when}}}',
  'order.K2.done': '{who} respondió a una oferta con una contraoferta.',
  'order.K3.name': 'Rechazar una oferta',
  'order.K3.about': 'La cierra para siempre.',
  'order.K3.pick': 'Rechazar: {offer}',
  'order.K3.done': '{who} rechazó una oferta.',
  'order.K4.name': 'Hacer un gesto',
  'order.K4.about':
    'Un paso por cuenta propia, al que el otro puede corresponder o no. Afloja el nudo y no pide nada.',
  'order.K4.pick':
    '{waits, select, yes {Si se cumple «{condition}»: {clause} ({publicity})} other {{clause} ({publicity})}}',
  'order.K4.done': '{who} hizo un gesto por su cuenta.',
  'order.K5.name': 'Romper un compromiso',
  'order.K5.about':
    'Cuesta la mayor parte de la confianza y la credibilidad que tiene, y deja las manos libres al otro.',
  'order.K5.pick': 'Romper: {clause}',
  'order.K5.done': '{who} rompió un compromiso.',
  'order.K6.name': 'Revelar un secreto',
  'order.K6.about':
    'Cuenta al mundo lo que la otra parte ha ofrecido o prometido en secreto, y esta paga la mayor parte de lo que le habría costado en público; nadie volverá a confiarle a usted un secreto.',
  'order.K6.pick': 'Revelar: {clause}',
  'order.K6.done': '{who} traicionó ante el mundo una confidencia de {foe}.',
  'group.I': 'Inteligencia',
  'group.M': 'Fuerzas y alertas',
  'group.B': 'La línea y los barcos',
  'group.S': 'Uso de la fuerza',
  'group.P': 'Palabras públicas',
  'group.U': 'Naciones Unidas y aliados',
  'group.C': 'Mensajes',
  'group.K': 'Respuestas y compromisos',
};
