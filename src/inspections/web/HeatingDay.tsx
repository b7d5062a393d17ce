import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf, sayWholeDate } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpent } from '../../kernel/web/useSpent.ts'
import { send, useAsk } from './inspections-client.ts'

/** On the page of a building: the day on which its heating is put on, and the way to change it. */
export const HeatingDay = ({ building }: { building: string }): JSX.Element | null => {
  const { t, lang } = useSpeech()
  const year = dayOf(useNow()).slice(0, 4)
  const { data, again } = useAsk('heating.one', { building }, building)
  const [isOpen, setOpen] = useState(false)
  if (!data) return null
  const { starts, isTold, mayDate } = data
  // Of every year: the year is said by nobody.
  const day = sayWholeDate(`${year}-${starts}`, lang).replace(/ \d{4}$/, '')
  return (
    <section class="stack-s" aria-labelledby="heating">
      <h2 id="heating">{t('heating.title')}</h2>
      <p>{t(isTold ? 'heating.starts' : 'heating.starts.house', { day })}</p>
      <p class="secondary">{t('heating.why')}</p>
      {mayDate && !isOpen && (
        <div>
          <Button small onClick={() => setOpen(true)}>
            {t('heating.change')}
          </Button>
        </div>
      )}
      {isOpen && (
        <ChangeDay
          building={building}
          first={`${year}-${starts}`}
          onDone={() => {
            setOpen(false)
            again()
          }}
        />
      )}
    </section>
  )
}

type Props = { building: string; first: string; onDone: () => void }

const ChangeDay = ({ building, first, onDone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { onEffort, effort } = useSpent()
  const { act, busy, no } = useActs(t('heating.kept'))
  const [day, setDay] = useState(first)
  const starts = day.slice(5)
  const isRight = starts >= '06-01'
  const save = async (e: Event): Promise<void> => {
    e.preventDefault()
    if (
      isRight &&
      (await act(send('heating.date', building, { starts }, { effort: effort() }), t('heating.done')))
    )
      onDone()
  }
  return (
    <form class="stack-s" noValidate onSubmit={(e) => void save(e)}>
      <Field
        kind="date"
        narrow
        label={t('heating.day')}
        value={day}
        onValue={setDay}
        problem={isRight ? undefined : t('heating.day.problem')}
        effortKey="inspections.heating"
        onEffort={onEffort}
      />
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div>
        <Button type="submit" busy={busy}>
          {t('heating.send')}
        </Button>
      </div>
    </form>
  )
}
