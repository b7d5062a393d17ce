import { dayOf } from '../../../../kernel/core/dates.ts'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { yearsLater } from '../../../../kernel/core/calendar.ts'
import type { Effort } from '../../../../kernel/core/command.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../../kernel/web/parts/Sheet.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import { useNow } from '../../../../kernel/web/useNow.ts'
import { type BuildingCard, send } from '../estate-client.ts'
import { sayDate } from '../say-place.ts'

type Props = { card: BuildingCard; onSaid: () => void }

/** When the works were received: the day from which the builder guarantees. Whoever may correct the building says it here. */
export const WorksReceived = ({ card, onSaid }: Props): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const [open, setOpen] = useState(false)
  const now = useNow()
  const { receivedOn } = card.building
  const apart = card.entrances.filter((entrance) => entrance.receivedOn)
  if (!receivedOn && !apart.length && !card.can.correct) return null
  return (
    <div class="line secondary estate-works">
      {receivedOn && (
        <span>
          {t(yearsLater(receivedOn, 1) >= dayOf(now) ? 'estate.received' : 'estate.received.over', {
            day: sayDate(receivedOn, lang),
            until: sayDate(yearsLater(receivedOn, 1), lang),
          })}
        </span>
      )}
      {apart.map((entrance) => (
        <span key={entrance.id}>
          {t('estate.received.stairs', {
            stairs: entrance.name || entrance.address,
            day: sayDate(entrance.receivedOn!, lang),
            until: sayDate(yearsLater(entrance.receivedOn!, 1), lang),
          })}
        </span>
      ))}
      {card.can.correct && (
        <Button small kind="plain" onClick={() => setOpen(true)}>
          {t(receivedOn ? 'estate.received.change' : 'estate.received.say')}
        </Button>
      )}
      {open && <SayReceived card={card} onSaid={onSaid} onClose={() => setOpen(false)} />}
    </div>
  )
}

const SayReceived = ({ card, onSaid, onClose }: Props & { onClose: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const [stairs, setStairs] = useState('')
  const entrance = card.entrances.find(({ id }) => id === stairs)
  const known = (entrance ?? card.building).receivedOn ?? ''
  const [day, setDay] = useState(known)
  // oxlint-disable-next-line react/exhaustive-deps -- other stairs have another day; a day that was typed is not replaced when the card is asked again
  useEffect(() => setDay(known), [stairs])
  const [effort, setEffort] = useState<Effort>({})
  const { busy, no, act } = useActs(t('office.kept'))
  const save = async (): Promise<void> => {
    const receivedOn = day || null
    const data = entrance ? { entrance: { id: entrance.id, receivedOn } } : { building: { receivedOn } }
    if (!(await act(send('estate.correct', card.place.building.id, data, { effort }), ''))) return
    onSaid()
    onClose()
  }
  return (
    <Sheet
      open
      title={t('estate.received.title')}
      closeLabel={t('office.close')}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={busy}
          disabledReason={day === known ? t('mend.same') : undefined}
          onClick={() => void save()}
        >
          {t('mend.save')}
        </Button>
      }
    >
      <div class="stack">
        {no && <RefusalNotice>{no}</RefusalNotice>}
        <p>{t('estate.received.why')}</p>
        {card.entrances.length > 1 && (
          <Field
            kind="select"
            label={t('estate.received.of')}
            hint={t('estate.received.of.hint')}
            value={stairs}
            onValue={setStairs}
            options={[
              { value: '', label: t('estate.received.whole') },
              ...card.entrances.map(({ id, name, address }) => ({
                value: id,
                label: [name, address].filter(Boolean).join(', '),
              })),
            ]}
          />
        )}
        <Field
          kind="date"
          narrow
          label={t('estate.received.day')}
          effortKey="estate.receivedOn"
          onEffort={(key, seconds) => setEffort({ [key]: (effort[key] ?? 0) + seconds })}
          value={day}
          onValue={setDay}
        />
      </div>
    </Sheet>
  )
}
