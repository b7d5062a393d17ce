import { sayDay } from '../../../kernel/core/dates.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { RevisionRow } from '../../core/contract.ts'

/** Why the delivered file is kept, or until when. */
export const sayRetention = ({ why, until }: RevisionRow['kept'], { t, lang }: Speech): string =>
  t(`models.kept.${why}`, { day: until ? sayDay(until, lang, new Date().toISOString()) : '' })
