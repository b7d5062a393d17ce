import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { DraftElement, WalkedRoom } from '../../../core/walk/walk-draft.ts'
import { thingsToAdd } from '../../../core/walk/things-to-add.ts'
import { sayThingKind } from '../say-walk.ts'

type Props = { seen: WalkedRoom; onThing: (thing: DraftElement) => void }

/** Something stands in the room that nobody had noted: the estate learns it with the signature. */
export const AddThing = ({ seen, onThing }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const [isAsked, setAsked] = useState(false)
  const add = (kind: string): void => {
    if (!kind) return
    const said = sayThingKind(kind, speech)
    const same = seen.elements.filter(({ thing }) => thing?.name.startsWith(said)).length
    onThing({ thing: { id: newId(), kind, name: same ? `${said} ${same + 1}` : said }, flaws: [] })
    setAsked(false)
  }
  if (!isAsked)
    return (
      <Button kind="plain" label={`${t('walk.thing.add')}, ${seen.name}`} onClick={() => setAsked(true)}>
        {t('walk.thing.add')}
      </Button>
    )
  return (
    <Field
      kind="select"
      label={t('walk.thing.kind')}
      value=""
      onValue={add}
      options={[
        { value: '', label: t('walk.choose') },
        ...thingsToAdd(seen.kind).map((value) => ({ value, label: sayThingKind(value, speech) })),
      ]}
    />
  )
}
