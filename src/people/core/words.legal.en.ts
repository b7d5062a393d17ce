/** The legal notice, and what becomes of data (RGPD, art. 13). */
export const en = {
  'legal.demo': 'This is a demonstration: the landlord is invented.',
  'legal.incomplete': 'The landlord has not told everything yet: what is missing is marked here.',
  'legal.missing': 'To be completed by the landlord',
  'legal.landlord': 'the landlord',
  'legal.publisher.title': 'Who publishes these pages',
  'legal.name': 'Landlord',
  'legal.onCall': 'On call',
  'legal.onCallMail': 'E-mail on call',
  'legal.legalForm': 'Legal form',
  'legal.siren': 'SIREN',
  'legal.address': 'Head office',
  'legal.phone': 'Phone',
  'legal.email': 'E-mail',
  'legal.publisher': 'Director of publication',
  'legal.host.title': 'Who hosts them',
  'legal.hostName': 'Host',
  'legal.hostAddress': 'Address',
  'legal.hostPhone': 'Phone',
  'legal.data.title': 'Your data',
  'legal.data.who': '{name} is responsible for what you write here.',
  'legal.data.why':
    'It serves to repair and keep up your home and your building, to keep you informed and to answer for what was done: performance of the lease and the landlord’s duties (GDPR, art. 6-1-b and c; French law of 6 July 1989, art. 6). In danger, the protection of people (art. 6-1-d).',
  'legal.data.what':
    'Your name and one way to reach you are needed to answer you. The photo, your hours and what one must know to come in are optional.',
  'legal.data.readers':
    'Read by: the agency, the caretaker and head office, each for their buildings; the firm that comes, for the time of the work: your name, your phone and how to come in; the host, who makes no use of it. Nothing is sold.',
  'legal.data.long':
    'A closed request stays in the file of the home; it is no longer tied to your name {n} months later, once your lease has been over for as long. How to come in is erased two months after the end, messages sent after thirteen months, internal notes after twelve.',
  'legal.data.long.never':
    'A closed request stays in the file of the home, in your name, until you ask to have it erased. How to come in is erased two months after the end, messages sent after thirteen months, internal notes after twelve.',
  'legal.data.device':
    'This device keeps your answers until they are sent, then a receipt that you may remove. A cookie knows you again; none measures or advertises.',
  'legal.data.machine': 'A delay is proposed from your answers; people decide.',
  'legal.rights.title': 'Your rights',
  'legal.rights':
    'You may ask to read these data, to have them corrected, erased or used less, to receive them in a file, and you may object to their use.',
  'legal.rights.how':
    'Write to the data protection officer, or to your agency. The answer comes within a month.',
  'legal.dpoName': 'Data protection officer',
  'legal.dpoEmail': 'Their e-mail',
  'legal.dpoAddress': 'Their address',
  'legal.cnil':
    'If the answer does not satisfy you, you may turn to the CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris cedex 07:',
} as const
