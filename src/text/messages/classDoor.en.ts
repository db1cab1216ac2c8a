/** English: the door of a class, where a student joins with a code. */
export const CLASS_DOOR_EN = {
  'door.title': 'Join a class',
  'door.code': 'Code of the class',
  'door.code.where': 'It is on the board. You can also paste the link.',
  'door.guides': 'Guides: for teachers, for students, standards, what is stored',
  'door.join': 'Join',
  'door.back': 'Back to your seat',
  'door.wait': 'Asking for the room…',
  'door.wiped': 'The class you were in is over, and its record has been wiped.',
  'door.next': 'What happens then',
  'door.name': 'You are dealt a name. Do not use your own.',
  'door.seat': 'You are dealt a seat: at a desk of Washington or Moscow, or outside both.',
  'door.kept': 'If the connection breaks, come back with the same device: your seat is kept for you.',
  'door.teacher': 'I teach: open a class',
  'door.solo': 'Play alone',
} as const;
