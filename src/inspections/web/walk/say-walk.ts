import { sayDay } from '../../../kernel/core/dates.ts'
import { sayOr } from '../../../kernel/core/words.ts'
import type { Speech } from '../../../kernel/web/speech.ts'
import { commissaireFrom } from '../../core/record/legal-days.ts'
import type { RecordHead } from '../../core/record/record-shapes.ts'
import { isSaid, type DraftElement } from '../../core/walk/walk-draft.ts'
import { sayElement, sayElementName } from '../say-record.ts'

type Says = Pick<Speech, 't'>

/** «12 rue des Lilas · porte 4». */
export const sayDwelling = ({ place }: Pick<RecordHead, 'place'>, t: Speech['t']): string =>
  [place.address, place.door ? t('walk.door', { door: place.door }) : ''].filter(Boolean).join('\u00a0· ')

/** «Sol : PVC, bon état, depuis 2019»: a sentence to contradict; of what nobody has described, that alone. */
export const sayDraft = (element: DraftElement, says: Says): string =>
  says.t('walk.element', {
    name: elementName(element, says),
    state: isSaid(element) ? sayElement(element, says) : sayUnsaid(element, says.t),
  })

// What it is made of may be known before anybody has looked at it; a thing is told where there is something to tell.
const sayUnsaid = ({ thing, material }: DraftElement, t: Speech['t']): string =>
  thing
    ? t('walk.unsaid.thing')
    : material
      ? t('walk.unsaid.made', { material: t(`inspection.material.${material}`) })
      : t('walk.unsaid')

export const elementName = (element: DraftElement, says: Says): string =>
  sayElementName({ ...element, condition: 'good', isClean: true }, says)

/** Somebody refused or did not come: who may do it instead, and from which day on (loi 89-462, art. 3-2). `on`: the day of the inspection. */
export const sayOneSided = (on: string, { t, lang }: Pick<Speech, 't' | 'lang'>): string =>
  t('walk.sign.oneSided', { day: sayDay(`${commissaireFrom(on)}T12:00:00Z`, lang, `${on}T12:00:00Z`) })

/** A kind of room in the reader’s language. */
export const sayRoomKind = (kind: string, { t }: Says): string => sayOr(t, `room.kind.${kind}`, kind)

/** A kind of thing in the reader’s language. */
export const sayThingKind = (kind: string, { t }: Says): string => sayOr(t, `thing.${kind}`, kind)
