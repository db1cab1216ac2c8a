/** Spanish: role cards of a class. */
import type { Translated } from '../keys.ts';
import type { CLASS_ROLES_EN } from './classRoles.en.ts';

export const CLASS_ROLES_ES: Translated<typeof CLASS_ROLES_EN> = {
  'classRoles.side': '{who}: {role}',
  'classRoles.office': 'En este cargo en 1962: {people}.',
  'classRoles.person': '{name} ({role})',
  'classRoles.aim': 'Lo que quiere',
  'classRoles.facts': 'Lo que sabe su área',
  'classRoles.turn': 'Cada turno',
  'classRoles.rule': 'Una regla',
  'classRoles.sources': 'Fuentes',
  'classRoles.spirit':
    'Usted habla por un cargo, no por una persona: sin acentos ni burlas. Lo que escriba se lee como palabras de esta clase.',
  'classRoles.name.deputy': 'Suplente',
  'classRoles.name.havana': 'La Habana',
  'classRoles.name.un': 'Secretario General de las Naciones Unidas',
  'classRoles.name.press': 'Prensa',
  'classRoles.name.historian': 'Historiador',
  'classRoles.us-leader.who':
    'Usted ocupa la presidencia de los Estados Unidos. Cuatro áreas le aconsejan. Usted decide.',
  'classRoles.us-military.who':
    'Usted habla por el Departamento de Defensa y el Estado Mayor Conjunto: fuerzas, alerta, barcos en el mar.',
  'classRoles.us-public.who':
    'Usted habla por el Departamento de Estado y la misión ante la ONU: discursos, aliados, opinión del mundo.',
  'classRoles.us-intelligence.who':
    'Usted habla por los servicios de inteligencia: fotografías, agentes, informes.',
  'classRoles.us-private.who':
    'Usted habla por quienes llevan palabras en privado: cartas, enviados, ofertas a Moscú.',
  'classRoles.ussr-leader.who':
    'Usted ocupa el cargo de primer secretario y jefe del Gobierno soviético. Cuatro áreas le aconsejan. Usted decide.',
  'classRoles.ussr-military.who':
    'Usted habla por el Ministerio de Defensa y el Estado Mayor General: fuerzas en Cuba, barcos, submarinos, alerta.',
  'classRoles.ussr-public.who':
    'Usted habla por el Ministerio de Exteriores y la misión ante la ONU: discursos, aliados, opinión del mundo.',
  'classRoles.ussr-intelligence.who':
    'Usted habla por el KGB y el GRU: qué sabe Washington y qué puede hacer.',
  'classRoles.ussr-private.who':
    'Usted habla por quienes llevan palabras en privado: cartas, enviados, ofertas a Washington.',
  'classRoles.deputy.who':
    'Usted comparte puesto con otra persona de la clase. Su ficha también es para usted: léanla juntos.',
  'classRoles.havana.who':
    'Usted habla por el Gobierno de Cuba. Los misiles están en su isla; las dos grandes potencias hablan sin contar con usted.',
  'classRoles.un.who':
    'Usted habla por el cargo de Secretario General. No manda ejército alguno. El mundo lo escucha.',
  'classRoles.press.who': 'Usted es la prensa y la radio. Sabe lo que sabe el público, y pregunta más.',
  'classRoles.historian.who':
    'Usted observa a los dos Gobiernos desde fuera y lleva el relato que la clase usará después.',
  'classRoles.military.aim': 'Tener las fuerzas listas y bajo control: ni un disparo que su líder no quiera.',
  'classRoles.public.aim':
    'Conservar el apoyo de aliados y mundo, sin prometer en público lo que no se pueda cumplir.',
  'classRoles.intelligence.aim':
    'Decir a su gabinete qué se sabe, de cuándo es y cuán seguro es; averiguar lo que hará falta.',
  'classRoles.private.aim':
    'Hallar condiciones que ambas partes puedan aceptar, y un camino para que lleguen a tiempo.',
  'classRoles.deputy.aim': 'Ayudar a que se oiga a su puesto: uno defiende, el otro busca lo que falta.',
  'classRoles.havana.aim': 'Proteger a Cuba de un ataque, y que nadie decida sobre la isla sin usted.',
  'classRoles.un.aim': 'Ganar tiempo: una pausa en la que ambas partes puedan hablar sin quedar mal.',
  'classRoles.press.aim':
    'Contar al público lo que importa y es cierto. No servir de instrumento a ninguna parte.',
  'classRoles.historian.aim': 'Poder decir, al final, qué tres momentos decidieron el curso, y cómo lo sabe.',
  'classRoles.leader.turn':
    'Escuche a cada área. Acepte su propuesta, elija otra orden o ninguna. Envíe ofertas y cartas. Selle antes de que acabe el tiempo: donde no decida, la sala toma la última propuesta, pero no acepta ofertas por usted.',
  'classRoles.desk.turn':
    'Mire las novedades. Proponga una orden para su área, o aconseje no hacer nada, con su razón en una línea. Defiéndala. Su líder decide y sella.',
  'classRoles.deputy.turn':
    'Anote una razón a favor y otra en contra de lo que quiere su puesto. También puede proponer. Acuerden quién habla.',
  'classRoles.havana.turn':
    'Lea las noticias. Publique una declaración de pocas líneas. Dé su instrucción: dejar entrar a los inspectores, negarse o dejarlo al azar.',
  'classRoles.un.turn':
    'Lea las noticias. Publique un llamamiento de pocas líneas. Dé su instrucción: pedir un alto el fuego, no intervenir o dejarlo al azar.',
  'classRoles.press.turn':
    'Lea las noticias. Publique un titular y dos líneas. Dé su instrucción: buscar secretos, callarlos o dejarlo al azar.',
  'classRoles.historian.turn':
    'Anote lo que se dijo al público, y una cosa que no se dijo. Publique una nota de pocas líneas: ¿qué es ahora más difícil, o más fácil?',
  'classRoles.leader.rule': 'Antes de sellar, pregunte a cada área qué puede salir mal.',
  'classRoles.military.rule': 'Con cada orden, diga qué accidente hace más probable.',
  'classRoles.public.rule': 'No diga en público lo que su parte no pueda cumplir.',
  'classRoles.intelligence.rule': 'Diga qué se sabe y qué se supone, y no los mezcle.',
  'classRoles.private.rule': 'Antes de enviar una carta, léala con los ojos de la otra parte.',
  'classRoles.deputy.rule': 'Si falta su pareja, el puesto es suyo; devuélvalo cuando regrese.',
  'classRoles.havana.rule': 'Hable por Cuba, no por Moscú.',
  'classRoles.un.rule': 'Pida lo mismo a ambas partes.',
  'classRoles.press.rule': 'Diga cómo lo sabe, o diga que es un rumor.',
  'classRoles.historian.rule': 'Escriba qué pasó antes de escribir por qué.',
};
