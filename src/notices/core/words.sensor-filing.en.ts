import type { fr } from './words.sensor-filing.fr.ts'

export const en: Record<keyof typeof fr, string> = {
  'mail.filedBySensor.subject': 'A sensor has told us, request no. {no}: {nature}',
  'mail.filedBySensor.what':
    'A sensor has told us of this: {nature}, {place}. We have opened request no. {no} for you: you need not write to us.',
  'mail.filedBySensor.water':
    'A lot of water is running: if you are at home, turn off the water to your home. If you are away, ask somebody who has the key to do so.',
  'mail.filedBySensor.keep': 'We write to you at each step. You need not call us to know where it stands.',
  'mail.filedBySensor.button': 'Follow the request',
}
