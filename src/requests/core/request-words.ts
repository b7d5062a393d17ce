import { en as natureEn } from './nature/words.en.ts'
import { fr as natureFr } from './nature/words.fr.ts'
import { en as learningEn } from './nature/words.learning.en.ts'
import { fr as learningFr } from './nature/words.learning.fr.ts'
import { en as listsEn } from './nature/words.lists.en.ts'
import { fr as listsFr } from './nature/words.lists.fr.ts'
import { en as rulesEn } from './nature/words.rules.en.ts'
import { fr as rulesFr } from './nature/words.rules.fr.ts'
import { en as tenancyEn } from './nature/words.tenancy.en.ts'
import { fr as tenancyFr } from './nature/words.tenancy.fr.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'
import { en as mailsEn } from './words/mails.en.ts'
import { fr as mailsFr } from './words/mails.fr.ts'

/** Everything that the server may have to say about requests, in both languages. Pages load only what they show. */
export const words = {
  fr: { ...natureFr, ...rulesFr, ...listsFr, ...tenancyFr, ...learningFr, ...mailsFr, ...fr },
  en: { ...natureEn, ...rulesEn, ...listsEn, ...tenancyEn, ...learningEn, ...mailsEn, ...en },
}
