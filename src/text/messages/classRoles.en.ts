/** English: role cards of a class. Nothing here is history: that stands in the scenario, with its sources. A card has at most 150 words. */
export const CLASS_ROLES_EN = {
  'classRoles.side': '{who}: {role}',
  'classRoles.office': 'In this office in 1962: {people}.',
  'classRoles.person': '{name} ({role})',
  'classRoles.aim': 'What you want',
  'classRoles.facts': 'What your desk knows',
  'classRoles.turn': 'Every turn',
  'classRoles.rule': 'One rule',
  'classRoles.sources': 'Sources',
  'classRoles.spirit':
    'You speak for an office, not for a person: no accents, no mocking. What you say and write is read as text of this class.',
  'classRoles.name.deputy': 'Deputy',
  'classRoles.name.havana': 'Havana',
  'classRoles.name.un': 'Secretary-General of the United Nations',
  'classRoles.name.press': 'Press',
  'classRoles.name.historian': 'Historian',
  'classRoles.us-leader.who':
    'You hold the office of President of the United States. Four desks advise you. You decide.',
  'classRoles.us-military.who':
    'You speak for the Department of Defense and the Joint Chiefs of Staff: forces, alert, ships at sea.',
  'classRoles.us-public.who':
    'You speak for the State Department and the mission to the United Nations: speeches, allies, the opinion of the world.',
  'classRoles.us-intelligence.who':
    'You speak for the intelligence services: photographs, agents, estimates.',
  'classRoles.us-private.who':
    'You speak for those who carry word in private: letters, envoys, offers to Moscow.',
  'classRoles.ussr-leader.who':
    'You hold the office of First Secretary and head of the Soviet government. Four desks advise you. You decide.',
  'classRoles.ussr-military.who':
    'You speak for the Defence Ministry and the General Staff: forces in Cuba, ships, submarines, alert.',
  'classRoles.ussr-public.who':
    'You speak for the Foreign Ministry and the mission to the United Nations: speeches, allies, the opinion of the world.',
  'classRoles.ussr-intelligence.who':
    'You speak for the KGB and the GRU: what Washington knows, and what it may do.',
  'classRoles.ussr-private.who':
    'You speak for those who carry word in private: letters, envoys, offers to Washington.',
  'classRoles.deputy.who':
    'You share a chair with a classmate. What their card tells is for you too: read it together.',
  'classRoles.havana.who':
    'You speak for the government of Cuba. The missiles stand on your island; the two great powers talk over your head.',
  'classRoles.un.who':
    'You speak for the office of Secretary-General. You command no army. You have the ear of the world.',
  'classRoles.press.who':
    'You are the newspapers and the radio. You know what the public knows, and you ask for more.',
  'classRoles.historian.who':
    'You watch both governments from outside and keep the account that the class will use afterwards.',
  'classRoles.military.aim': 'Keep your forces ready and in hand: no shot that your leader did not want.',
  'classRoles.public.aim':
    'Keep the support of allies and of the world, and see that no public promise is made that cannot be kept.',
  'classRoles.intelligence.aim':
    'Tell your cabinet what is known, how old it is and how sure; find out what it must know next.',
  'classRoles.private.aim': 'Find terms that both sides can live with, and a way for them to arrive in time.',
  'classRoles.deputy.aim':
    'Help your chair to be heard: one of you argues, the other looks for what is missing.',
  'classRoles.havana.aim':
    'Keep Cuba safe from attack, and see that nobody settles what happens on the island without you.',
  'classRoles.un.aim': 'Win time: a pause in which both sides can talk without losing face.',
  'classRoles.press.aim': 'Tell the public what matters and is true. Do not become the tool of either side.',
  'classRoles.historian.aim':
    'Be able to say, at the end, which three moments decided the course, and from what you know it.',
  'classRoles.leader.turn':
    'Hear every desk. Take its proposal, choose another order, or leave the desk alone. Send offers and letters. Seal before the clock ends: for a desk you left open the room takes its latest proposal, but accepts no offer for you.',
  'classRoles.desk.turn':
    'Look at what is new. Propose one order for your desk, or advise to leave it alone, with your reason in one line. Argue for it. Your leader decides and seals.',
  'classRoles.deputy.turn':
    'Write down one reason for and one against what your chair wants. You too may propose for the desk. Agree on who speaks.',
  'classRoles.havana.turn':
    'Read the news. Publish a statement of a few lines. Set your instruction: let inspectors in, refuse them, or leave it to chance.',
  'classRoles.un.turn':
    'Read the news. Publish an appeal of a few lines. Set your instruction: press for a ceasefire, keep out of it, or leave it to chance.',
  'classRoles.press.turn':
    'Read the news. Publish a headline and two lines. Set your instruction: dig for secrets, hold them back, or leave it to chance.',
  'classRoles.historian.turn':
    'Note what the public was told, and one thing it was not. Publish a note of a few lines: what has just become harder, or easier?',
  'classRoles.leader.rule': 'Before you seal, ask each desk what could go wrong.',
  'classRoles.military.rule': 'With every order say what it makes likelier by accident.',
  'classRoles.public.rule': 'Never say in public what your side cannot keep.',
  'classRoles.intelligence.rule': 'Say what is known and what is guessed, and never mix them.',
  'classRoles.private.rule': 'Before a letter goes, read it with the eyes of the other side.',
  'classRoles.deputy.rule': 'When your partner is away, the chair is yours; give it back when they return.',
  'classRoles.havana.rule': 'Speak for Cuba, not for Moscow.',
  'classRoles.un.rule': 'Ask of both sides alike.',
  'classRoles.press.rule': 'Say how you know it, or say that it is a rumour.',
  'classRoles.historian.rule': 'Write what happened before you write why.',
} as const;
