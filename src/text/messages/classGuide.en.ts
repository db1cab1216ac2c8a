/** English: the guides of a class as they are read in the page; longer in `docs/`. */
export const CLASS_GUIDE_EN = {
  'classGuide.title': 'Guides',
  'classGuide.leaves': 'Which guide',
  'classGuide.teacher': 'For the teacher',
  'classGuide.student': 'For students',
  'classGuide.standards': 'Standards',
  'classGuide.district': 'For the district',
  'classGuide.teacher.lead':
    'A class of 45 minutes, from the open door to the debrief. Winning is not graded; reasons are.',
  'classGuide.teacher.1':
    'Before: open a class, try it alone, print role cards. Put the wall’s link on the projector; keep the control link to yourself.',
  'classGuide.teacher.2':
    'Minutes 0 to 4: students join by code and are dealt a code-name and a seat. When all are in, lock the door and begin.',
  'classGuide.teacher.3':
    'Minutes 4 to 8: everybody reads a role card. Say that one speaks for an office, without accents or mocking.',
  'classGuide.teacher.4':
    'Minutes 8 to 29: five turns. Watch the flags of idle or lost seats; pause, give more time, fill or move a seat, release letters.',
  'classGuide.teacher.5':
    'Minutes 29 to 32: the last turn ends. Turns there is no time for are played at once by stated defaults: the debrief keeps ten minutes.',
  'classGuide.teacher.6':
    'Minutes 32 to 45: “Next” in the control room takes the wall through its steps: cool down, where it stood, three views, the risk, 1962, questions, exit ticket.',
  'classGuide.teacher.7':
    'After: save the table or the file, print evidence sheets, keep or wipe the room. Left alone it is wiped by itself.',
  'classGuide.teacher.8':
    'A device fails: the same device has its seat again; on another one, join and be moved. The net fails: one screen, or paper forms that you key in.',
  'classGuide.student.lead':
    'You are in a government of October 1962, or watching one. Some of what your office knew was wrong.',
  'classGuide.student.1':
    'Join with the code. You are dealt a code-name and a seat; never type your real name.',
  'classGuide.student.2':
    'Read your role card: your aim, what only your desk knows, what you do each turn, one rule.',
  'classGuide.student.3':
    'Each turn: look at what is new and how old it is, talk with your side, propose one order with a reason in one line.',
  'classGuide.student.4':
    'The leader chooses and seals before the clock ends. Then both sides’ orders are opened at once.',
  'classGuide.student.5':
    'A letter may take hours, and cross another. Write it so that the other side can say yes. Sent back? Find other words.',
  'classGuide.student.6':
    'Afterwards: say how you feel, see who was wrong, read your own part, hand in two answers that name something from the record.',
  'classGuide.student.7':
    'You speak for an office: no accents, no mocking. If you would rather not govern, ask for the historian’s seat.',
  'classGuide.picture.door':
    'Picture: a class is opened with one of seven kinds, the time of the bell and the number of students.',
  'classGuide.picture.control':
    'Picture: the control room during talks, with every seat of both cabinets, their talk, the letters that wait, and the keys of the class.',
  'classGuide.picture.debrief':
    'Picture: the debrief in the control room, with its nine steps and the words that say what the wall shows.',
  'classGuide.picture.join': 'Picture: the door of a class with a field for the code.',
  'classGuide.picture.seat':
    'Picture: a leader’s screen during talks, with the map, the proposals of the desks, and the talk of the cabinet.',
  'classGuide.standards.lead':
    'What decisions and questions exercise. Where each was checked, and what could not be checked, stands in docs/STANDARDS.md. No board has endorsed this game.',
  'classGuide.standards.1':
    'C3 Framework (NCSS, 2013), grades 9 to 12: D1.2, D2.His.1, D2.His.4, D2.His.14, D2.His.16, D3.3, D4.1.',
  'classGuide.standards.2': 'AP U.S. History, Period 8: topic 8.2, The Cold War from 1945 to 1980.',
  'classGuide.standards.3':
    'AP World History: Modern, Unit 8: topics 8.2, The Cold War, and 8.3, Effects of the Cold War.',
  'classGuide.standards.4':
    'IB Diploma History, Paper 2, topic 12: The Cold War; Cold War crises, and leaders and nations.',
  'classGuide.standards.5':
    'GCSE (England): Pearson Edexcel 1HI0, option P4, Superpower relations and the Cold War; AQA, Conflict and tension between East and West, 1945–1972.',
  'classGuide.district.lead': 'What is stored, where and for how long. The whole page is docs/DISTRICT.md.',
  'classGuide.district.1':
    'Stored on the server that runs the class: settings, dealt code-names, seats, orders, reasons, remarks, letters, answers, moods. Nothing that names a person is asked for.',
  'classGuide.district.2':
    'Wiped 48 hours after the bell or the last phase (homework and two periods: 14 days), 30 days if the teacher keeps it, at once if the teacher wipes it. Whoever runs the server may set other times.',
  'classGuide.district.3':
    'No accounts, no cookie, no analytics, nothing fetched from third parties. A seat’s token stays in the browser of its device.',
  'classGuide.district.4':
    'Network: one address and one port; a WebSocket where allowed, else ordinary requests to the same address. No internet is needed beyond the server.',
  'classGuide.district.5':
    'Access: built to WCAG 2.2 AA, by keyboard, in three languages and plain words, on paper too. There is no formal conformance report yet.',
  'classGuide.district.6':
    'The teacher can read everything in the class. What students write is free text: ask them not to write names.',
} as const;
