import { en as catalogueEn } from '../core/words.catalogue.en.ts'
import { fr as catalogueFr } from '../core/words.catalogue.fr.ts'
import { en as measuresEn } from '../core/words.measures.en.ts'
import { fr as measuresFr } from '../core/words.measures.fr.ts'
import { en as pocketEn } from '../core/words.pocket.en.ts'
import { fr as pocketFr } from '../core/words.pocket.fr.ts'
import { en as sourcesEn } from '../core/words.sources.en.ts'
import { fr as sourcesFr } from '../core/words.sources.fr.ts'
import { en as toldEn } from '../core/words.told.en.ts'
import { fr as toldFr } from '../core/words.told.fr.ts'

/** Everything that the server may have to say of questions, in both languages. */
export const words = {
  fr: { ...pocketFr, ...measuresFr, ...catalogueFr, ...sourcesFr, ...toldFr },
  en: { ...pocketEn, ...measuresEn, ...catalogueEn, ...sourcesEn, ...toldEn },
}
