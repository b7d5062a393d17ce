import type { Lang } from '../../kernel/core/access.ts'
import { type Params, sentenceOf } from '../../kernel/core/words.ts'
import { en as callerEn } from './words.caller.en.ts'
import { fr as callerFr } from './words.caller.fr.ts'
import { en as leaseEn } from './words.lease.en.ts'
import { fr as leaseFr } from './words.lease.fr.ts'
import { en as mergedEn } from './words.merged.en.ts'
import { fr as mergedFr } from './words.merged.fr.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { en as sensorEn } from './words.sensor-filing.en.ts'
import { fr as sensorFr } from './words.sensor-filing.fr.ts'
import { en as staffEn } from './words.staff.en.ts'
import { fr as staffFr } from './words.staff.fr.ts'
import { en as smsEn } from './words.sms.en.ts'
import { fr as smsFr } from './words.sms.fr.ts'

/** Everything that may leave, in both languages: what is written to people outside, and to the staff. */
export const words = {
  fr: { ...fr, ...callerFr, ...mergedFr, ...leaseFr, ...sensorFr, ...staffFr, ...smsFr },
  en: { ...en, ...callerEn, ...mergedEn, ...leaseEn, ...sensorEn, ...staffEn, ...smsEn },
}

type MailName<Key> = Key extends `mail.${infer Name}` ? Name : never
export type MailKey = MailName<keyof typeof words.fr>

/** A sentence of a mail; one that has none does not compile. */
export const sayMail = (key: MailKey, holes: Params, lang: Lang): string =>
  sentenceOf(words[lang], `mail.${key}`, holes, lang)
