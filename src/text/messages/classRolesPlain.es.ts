/** Spanish: role cards again, in short sentences and everyday words. */
import type { Translated } from '../keys.ts';
import type { CLASS_ROLES_PLAIN_EN } from './classRolesPlain.en.ts';

export const CLASS_ROLES_PLAIN_ES: Translated<typeof CLASS_ROLES_PLAIN_EN> = {
  'classRoles.spirit': 'Usted habla por un cargo. No imite a una persona ni se burle de nadie.',
  'classRoles.us-leader.who':
    'Usted ocupa la presidencia de los Estados Unidos. Cuatro áreas le ayudan. Usted decide.',
  'classRoles.us-military.who': 'Usted es el ejército de los Estados Unidos: tropas, aviones y barcos.',
  'classRoles.us-public.who': 'Usted es la diplomacia de los Estados Unidos: discursos, amigos y la ONU.',
  'classRoles.us-intelligence.who':
    'Usted representa a los espías y a los expertos en fotos de los Estados Unidos.',
  'classRoles.us-private.who': 'Usted lleva palabras secretas de Washington a Moscú.',
  'classRoles.ussr-leader.who':
    'Usted ocupa el cargo de líder soviético. Cuatro áreas le ayudan. Usted decide.',
  'classRoles.ussr-military.who': 'Usted es el ejército soviético: tropas en Cuba, barcos y submarinos.',
  'classRoles.ussr-public.who': 'Usted es la diplomacia soviética: discursos, amigos y la ONU.',
  'classRoles.ussr-intelligence.who':
    'Usted representa a los espías soviéticos. ¿Qué sabe Washington? ¿Qué puede hacer?',
  'classRoles.ussr-private.who': 'Usted lleva palabras secretas de Moscú a Washington.',
  'classRoles.deputy.who': 'Usted comparte puesto con otra persona. Lea también su ficha. Es de los dos.',
  'classRoles.havana.who':
    'Usted es el Gobierno de Cuba. Los misiles están en su isla. Dos grandes potencias hablan de usted.',
  'classRoles.un.who': 'Usted dirige las Naciones Unidas. No tiene ejército. El mundo lo escucha.',
  'classRoles.press.who': 'Usted es la prensa y la radio. Sabe lo que sabe la gente.',
  'classRoles.historian.who': 'Usted mira a las dos partes desde fuera. Guarda la historia para la clase.',
  'classRoles.military.aim': 'Esté listo. Que nadie dispare si su líder no quiere.',
  'classRoles.public.aim': 'Conserve a sus amigos. Prometa en público solo lo que se pueda hacer.',
  'classRoles.intelligence.aim': 'Diga qué sabe, de cuándo es y si es seguro. Averigüe más.',
  'classRoles.private.aim': 'Busque un acuerdo que las dos partes acepten. Hágalo llegar a tiempo.',
  'classRoles.deputy.aim': 'Ayude a que se oiga a su puesto.',
  'classRoles.havana.aim': 'Proteja a Cuba. Que nadie decida sobre su isla sin usted.',
  'classRoles.un.aim': 'Gane tiempo para que las dos partes hablen.',
  'classRoles.press.aim': 'Cuente lo que es cierto e importa. No sirva a ninguna parte.',
  'classRoles.historian.aim': 'Al final, nombre los tres momentos más importantes. Diga cómo lo sabe.',
  'classRoles.leader.turn':
    'Escuche a cada área. Elija su orden, otra o ninguna. Envíe cartas y ofertas. Selle a tiempo. Donde no decida, la sala toma la última idea. No acepta ofertas por usted.',
  'classRoles.desk.turn':
    'Mire qué hay de nuevo. Elija una orden para su área, o ninguna. Escriba una línea: ¿por qué? Háblelo. Su líder decide.',
  'classRoles.deputy.turn':
    'Busque una razón a favor del plan y una en contra. También puede proponer. Acuerden quién habla.',
  'classRoles.havana.turn':
    'Lea las noticias. Escriba unas líneas para todos. Después elija: dejar entrar a los inspectores, decir que no o dejarlo a la suerte.',
  'classRoles.un.turn':
    'Lea las noticias. Escriba unas líneas para todos. Después elija: pedir un alto el fuego, no hacer nada o dejarlo a la suerte.',
  'classRoles.press.turn':
    'Lea las noticias. Escriba un titular y dos líneas. Después elija: buscar secretos, callarlos o dejarlo a la suerte.',
  'classRoles.historian.turn':
    'Escriba qué se dijo a la gente y qué no. Publique unas líneas: ¿qué es más difícil ahora? ¿Qué es más fácil?',
  'classRoles.leader.rule': 'Antes de sellar, pregunte a cada área: ¿qué puede salir mal?',
  'classRoles.military.rule': 'Con cada orden, diga qué accidente podría causar.',
  'classRoles.public.rule': 'No diga en público lo que no pueda hacer.',
  'classRoles.intelligence.rule': 'No mezcle lo que sabe con lo que supone.',
  'classRoles.private.rule': 'Antes de enviar una carta, léala como la otra parte.',
  'classRoles.deputy.rule': 'Si falta su pareja, el puesto es suyo. Después devuélvalo.',
  'classRoles.havana.rule': 'Hable por Cuba, no por Moscú.',
  'classRoles.un.rule': 'Pida lo mismo a las dos partes.',
  'classRoles.press.rule': 'Diga cómo lo sabe. Si no está seguro, dígalo.',
  'classRoles.historian.rule': 'Primero escriba qué pasó. Después, por qué.',
};
