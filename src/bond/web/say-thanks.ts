import { sayOr } from '../../kernel/core/words.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'

type ThanksRow = Queries['bond.thanks']['output']['rows'][number]

/** «Agence Centre : une correction (chaudière) a mené 3 interventions au bon endroit.» */
export const sayThanks = ({ agency, thing, things, orders }: ThanksRow, { t }: Pick<Speech, 't'>): string =>
  `${t('bond.thanks.place', { place: agency ?? t('bond.thanks.others') })} ${t('bond.thanks.corrected', {
    n: things,
    thing: sayOr(t, `thing.${thing}`, t('bond.thanks.thing')),
  })} ${t('bond.thanks.mended', { n: orders })}`
