import { sayOr } from '../../../kernel/core/words.ts'
import type { Lang } from '../../../kernel/core/access.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import { isHumanName } from '../../core/human-name.ts'
import type { OpensBy } from '../../core/plan/openings-of-room.ts'
import type { PlacePlan, PlannedAsset } from '../../core/contract.ts'

type Room = PlacePlan['rooms'][number]

/** «18 m²», as declared, else as measured. */
export const sayArea = ({ surface, computed }: Pick<Room, 'surface' | 'computed'>, lang: Lang): string => {
  const area = surface ?? computed
  return area === null ? '' : `${area.toLocaleString(lang, { maximumFractionDigits: 1 })} m²`
}

type NamedThing = Pick<PlannedAsset, 'kind' | 'name' | 'meterKind'>

/** What a thing is called: by the name that people gave it, else by its kind; «Compteur · gaz», since a dwelling has several. */
export const sayThing = ({ kind, name, meterKind }: NamedThing, t: Speech['t']): string =>
  isHumanName(name)
    ? name
    : meterKind
      ? t('meter.name', { kind: sayKind(kind, t), counts: t(`meter.is.${meterKind}`) })
      : sayKind(kind, t)

/** «2 fenêtres», «Porte vers Séjour»: the door out of a dwelling is its entrance. */
export const sayOpening = ({ kind, n, to, beyond }: OpensBy, inUnit: boolean, t: Speech['t']): string => {
  if (kind === 'window') return t('plan.window', { n })
  if (to) return t('plan.door.to', { n, room: to.name })
  return t(beyond ? (inUnit ? 'plan.door.entrance' : 'plan.door.beyond') : 'plan.door', { n })
}

export const sayKind = (kind: string, t: Speech['t']): string => sayOr(t, `thing.${kind}`, t('thing.other'))
