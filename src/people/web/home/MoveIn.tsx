import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../kernel/web/act-ids.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { mostPeople } from '../../core/person-shapes.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'
import { isComplete, nameOf, type Newcomer, newcomer, PersonFields, trimNewcomer } from './PersonFields.tsx'

type Props = {
  unit: string
  /** the first day on which the dwelling is free */
  from: string
  onDone: (said: string) => void
  onBack: () => void
}

/** A lease begins: its day and its people. No rent is asked: nobody here would read it. */
export const MoveIn = ({ unit, from, onDone, onBack }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { act, busy, no } = useActs(t('lease.kept'))
  const { effort, onEffort } = useEffortOf()
  const [ids] = useState(() => ({ household: newId(), tenancy: newId() }))
  const [starts, setStarts] = useState(from)
  const [people, setPeople] = useState<readonly Newcomer[]>(() => [newcomer()])
  const [asked, setAsked] = useState(false)
  const change = (person: string, part: Partial<Newcomer>): void =>
    setPeople((all) => all.map((her) => (her.person === person ? { ...her, ...part } : her)))
  const record = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (!starts || !people.every(isComplete)) return
    const occupants = people.map(trimNewcomer)
    const data = { unit, tenancy: { id: ids.tenancy, starts }, occupants }
    const [first] = occupants
    const did = await act(send('person.moveIn', ids.household, data, { effort }), '')
    if (did)
      onDone(did === 'done' ? t('lease.in.done', { name: first ? nameOf(first) : '' }) : t('lease.kept'))
  }
  return (
    <form class="stack" onSubmit={(e) => void record(e)} noValidate>
      <Field
        kind="date"
        narrow
        label={t('lease.in.day')}
        value={starts}
        onValue={setStarts}
        {...(asked && !starts ? { problem: t('lease.in.day.missing') } : {})}
        effortKey="tenancy.starts"
        onEffort={onEffort}
      />
      <Slot name="lease.papers" unit={unit} starts={starts} />
      {people.map((her, i) => (
        <PersonFields
          key={her.person}
          her={her}
          {...(people.length > 1
            ? {
                number: i + 1,
                onRemove: () => setPeople(people.filter((other) => other !== her)),
              }
            : {})}
          asked={asked}
          onChange={(part) => change(her.person, part)}
          onEffort={onEffort}
        />
      ))}
      {people.length < mostPeople && (
        <div>
          <Button small onClick={() => setPeople([...people, newcomer()])}>
            {t('lease.in.other')}
          </Button>
        </div>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <SheetFoot onBack={onBack}>
        <Button kind="primary" type="submit" busy={busy}>
          {t('lease.in.send')}
        </Button>
      </SheetFoot>
    </form>
  )
}
