import { isYearAlone } from '../../../kernel/core/dates.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import { sayOr } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import type { PlannedAccess, PlannedFinish } from '../../core/contract.ts'

type Say = Pick<Speech, 't' | 'lang'>

/** «PVC, 2019»; nothing where nobody has said anything. */
export const sayFinish = (
  { material, renewedOn }: Pick<PlannedFinish, 'material' | 'renewedOn'>,
  { t, lang }: Say,
): string =>
  [sayMaterial(material, t), renewedOn ? sayRenewed(renewedOn, lang) : ''].filter(Boolean).join(', ')

export const sayMaterial = (material: string, t: Speech['t']): string =>
  material ? sayOr(t, `finish.is.${material}`, material) : ''

// The first of January is a year of which no day is known.
const sayRenewed = (day: string, lang: Lang): string =>
  isYearAlone(day)
    ? day.slice(0, 4)
    : new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${day}T12:00:00Z`))

/** «Badge · hall». */
export const sayAccess = ({ kind, opens }: Pick<PlannedAccess, 'kind' | 'opens'>, t: Speech['t']): string =>
  t('accesses.line', { kind: t(`accesses.kind.${kind}`), opens })
