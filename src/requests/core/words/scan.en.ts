import type { fr } from './scan.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'field.scan': 'Scan',
  'field.scan.again': 'Scan another label',
  'field.scan.video': 'What the camera sees',
  'field.scan.aim': 'Aim at the square of the label.',
  'field.scan.refused': 'The camera is not allowed here. Type the code, or choose a picture.',
  'field.scan.none': 'No camera is available here. Type the code, or choose a picture.',
  'field.scan.foreign': 'This label is another landlord’s.',
  'field.scan.nothing': 'This square is not the label of a place.',
  'field.scan.unreadable': 'No label can be read in this picture. Type the code instead.',
  'field.scan.blind': 'Without a network the device cannot read the label. Type its code.',
  'field.scan.lamp': 'Lamp',
  'field.scan.still': 'Choose a picture',
  'field.code.choose': 'Choose the place',
  'field.code.notMine':
    '{address} is not in your patch: you cannot report there from here. The agency in charge of it can: {agency}.',
  'field.code.offline':
    'The code {code} is not in your patch, or there is no network. You can report all the same: the place will be found on arrival.',
  'field.code.anyway': 'Report all the same',
  'field.code.spot': 'Label {code}',
  'field.landing': 'Landing',
}
