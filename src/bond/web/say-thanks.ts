import { sayOr } from '../../kernel/core/words.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'

type ThanksRow = Queries['bond.thanks']['output']['rows'][number]
type Say = Pick<Speech, 't'>

/** «Merci, Agence Centre. 2 corrections retenues (chaudière) : …»: what an agency found right, and what was mended since. */
export const sayThanks = (row: ThanksRow, { t }: Say): string => {
  const { agency, things, orders, accepted, renewed } = row
  const thing = sayThing(row, { t })
  return [
    t('bond.thanks.place', { place: agency ?? t('bond.thanks.others') }),
    accepted > 0 && t('bond.thanks.accepted', { n: accepted, thing }),
    renewed > 0 && t('bond.thanks.renewed', { n: renewed }),
    orders > 0 &&
      `${t('bond.thanks.corrected', { n: things, thing })} ${t('bond.thanks.mended', { n: orders })}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const sayThing = ({ thing }: ThanksRow, { t }: Say): string =>
  thing === 'room' || thing === 'unit'
    ? t(`bond.thanks.${thing}`)
    : sayOr(t, `thing.${thing}`, t('bond.thanks.thing'))
