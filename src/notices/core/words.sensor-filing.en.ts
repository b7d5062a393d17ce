import type { fr } from './words.sensor-filing.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.filedBySensor.subject': 'A sensor has told us, request no. {no}: {nature}',
  'mail.filedBySensor.what':
    'A sensor has told us of this: {nature}, {place}. We have opened request no. {no} for you: you need not write to us.',
  'mail.filedBySensor.keep': 'We write to you at each step. You need not call us to know where it stands.',
  'mail.filedBySensor.button': 'Follow the request',
}
