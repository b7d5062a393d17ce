import { sayDay, sayDue } from '../../kernel/core/dates.ts'
import { sayCode, sayOr } from '../../kernel/core/words.ts'
import type { Speech } from '../../kernel/web/speech.ts'
import type { Piece } from '../core/contract.ts'

export const sayDirectorate = ({ directorate }: Piece, { t }: Pick<Speech, 't'>): string =>
  sayOr(t, `directorate.${directorate}`, directorate)

/** «direction du patrimoine, le 12 novembre»: who answers for it, and since when. */
export const sayBy = (piece: Piece, now: string, speech: Speech): string =>
  speech.t('knowledge.by', {
    directorate: sayDirectorate(piece, speech),
    day: sayDay(piece.keptAt, speech.lang, now),
  })

type Thing = Pick<Piece['about'], 'thing' | 'maker' | 'model'>

/** «Chaudière Atlantic Naia 25». */
export const sayEquipment = ({ thing, maker, model }: Thing, { t }: Pick<Speech, 't'>): string =>
  thing ? [sayOr(t, `thing.${thing}`, thing), maker, model].filter(Boolean).join(' ') : ''

/** What it is about, the narrowest first. */
export const sayAbout = ({ about }: Piece, { t }: Pick<Speech, 't'>): string[] =>
  [
    about.building?.name ?? '',
    sayEquipment(about, { t }),
    sayCode(t, 'nature', about.nature),
    about.contract?.name ?? '',
    about.firm?.name ?? '',
    sayCode(t, 'trade', about.trade),
  ].filter(Boolean)

/** What to know before one relies on it; nothing where it stands. */
export const sayStanding = ({ standing, answerDue }: Piece, now: string, { t, lang }: Speech): string => {
  if (standing === 'stands') return ''
  if (standing === 'contested' && answerDue)
    return t('knowledge.contested', { due: sayDue(answerDue, now, lang) })
  if (standing === 'doubtful') return t('knowledge.doubtful')
  return t(`knowledge.is.${standing}`)
}
