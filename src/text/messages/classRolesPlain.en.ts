/** English: role cards again, in short sentences and everyday words. */
export const CLASS_ROLES_PLAIN_EN = {
  'classRoles.spirit': 'You speak for an office. Do not play a person, and do not mock anyone.',
  'classRoles.us-leader.who':
    'You are the office of the President of the United States. Four desks help you. You decide.',
  'classRoles.us-military.who': 'You are the US military: troops, planes and ships.',
  'classRoles.us-public.who': 'You are the US diplomats: speeches, friends and the United Nations.',
  'classRoles.us-intelligence.who': 'You are the US spies and photo readers.',
  'classRoles.us-private.who': 'You carry secret words from Washington to Moscow.',
  'classRoles.ussr-leader.who': 'You are the office of the Soviet leader. Four desks help you. You decide.',
  'classRoles.ussr-military.who': 'You are the Soviet military: troops in Cuba, ships and submarines.',
  'classRoles.ussr-public.who': 'You are the Soviet diplomats: speeches, friends and the United Nations.',
  'classRoles.ussr-intelligence.who': 'You are the Soviet spies. What does Washington know? What may it do?',
  'classRoles.ussr-private.who': 'You carry secret words from Moscow to Washington.',
  'classRoles.deputy.who': 'You share a chair with a classmate. Read their card too. It is yours as well.',
  'classRoles.havana.who':
    'You are the government of Cuba. The missiles are on your island. Two big powers talk about you.',
  'classRoles.un.who': 'You lead the United Nations. You have no army. The world listens to you.',
  'classRoles.press.who': 'You are the newspapers and the radio. You know what the public knows.',
  'classRoles.historian.who': 'You watch both sides from outside. You keep the story for the class.',
  'classRoles.military.aim': 'Be ready. Let nobody shoot unless your leader wants it.',
  'classRoles.public.aim': 'Keep your friends. Let your side promise in public only what it can do.',
  'classRoles.intelligence.aim': 'Say what you know, how old it is and how sure you are. Find out more.',
  'classRoles.private.aim': 'Find a deal that both sides can accept. Get it there in time.',
  'classRoles.deputy.aim': 'Help your chair to be heard.',
  'classRoles.havana.aim': 'Keep Cuba safe. Let nobody decide about your island without you.',
  'classRoles.un.aim': 'Win time, so that both sides can talk.',
  'classRoles.press.aim': 'Tell people what is true and what matters. Serve neither side.',
  'classRoles.historian.aim': 'At the end, name the three moments that mattered most. Say how you know.',
  'classRoles.leader.turn':
    'Listen to each desk. Choose its order, another order or none. Send letters and offers. Seal before time is up. If you leave a desk open, the room takes its last idea. It accepts no offer for you.',
  'classRoles.desk.turn':
    'See what is new. Choose one order for your desk, or none. Write one line: why? Talk about it. Your leader decides.',
  'classRoles.deputy.turn':
    'Find one reason for your plan and one against it. You may write an idea too. Agree who speaks.',
  'classRoles.havana.turn':
    'Read the news. Write a few lines for all. Then choose: let inspectors in, say no, or leave it to luck.',
  'classRoles.un.turn':
    'Read the news. Write a few lines for all. Then choose: push for a rest from fighting, do nothing, or leave it to luck.',
  'classRoles.press.turn':
    'Read the news. Write a headline and two lines. Then choose: look for secrets, keep them back, or leave it to luck.',
  'classRoles.historian.turn':
    'Write what people were told, and what they were not. Share a few lines: what is harder now? What is easier?',
  'classRoles.leader.rule': 'Before you seal, ask each desk: what could go wrong?',
  'classRoles.military.rule': 'For each order, say what accident it could bring.',
  'classRoles.public.rule': 'Do not say in public what you cannot do.',
  'classRoles.intelligence.rule': 'Do not mix what you know with what you guess.',
  'classRoles.private.rule': 'Before you send a letter, read it as the other side would.',
  'classRoles.deputy.rule': 'If your partner is away, the chair is yours. Give it back later.',
  'classRoles.havana.rule': 'Speak for Cuba, not for Moscow.',
  'classRoles.un.rule': 'Ask the same of both sides.',
  'classRoles.press.rule': 'Say how you know. If you are not sure, say so.',
  'classRoles.historian.rule': 'First write what happened. Then write why.',
} as const;
