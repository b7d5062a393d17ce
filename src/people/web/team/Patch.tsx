import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Questions } from '../../../kernel/core/doors.ts'
import { dayOf, sayDay } from '../../../kernel/core/dates.ts'
import { asker } from '../../../kernel/web/ask.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Combo, type ComboOption } from '../../../kernel/web/parts/Combo.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Member } from '../../core/contract.ts'
import { send } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'
import { paths } from './team-paths.ts'

const { ask } = asker<Pick<Questions, 'place.find'>>()

type Props = { her: Member; onHandOver: () => void; onDone: (said: string) => void }

/** The buildings in a caretaker's care, what waits in them; one more, one less, or all to a colleague. */
export const Patch = ({ her, onHandOver, onDone }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const now = useNow()
  const { act, no } = useActs(t('team.kept'))
  const { effort, onEffort } = useEffortOf()
  const [q, setQ] = useState('')
  const change = async (mode: 'add' | 'remove', building: string): Promise<void> => {
    const sent = send('patch.assign', her.id, { mode, buildings: [building] }, { effort })
    const did = await act(sent, '')
    if (did) onDone(t(did === 'done' ? `team.patch.${mode}.done` : 'team.kept'))
    setQ('')
  }
  // Whoever stands in has it no more: it is again hers alone.
  const takeBack = async (building: string, to: string): Promise<void> => {
    const sent = send('patch.assign', to, { mode: 'remove', buildings: [building] }, { effort })
    const did = await act(sent, '')
    if (did) onDone(t(did === 'done' ? 'team.patch.back.done' : 'team.kept'))
  }
  return (
    <section class="stack-s">
      <h2>
        {t('team.patch')} <span class="secondary figures">{her.patch.length}</span>
      </h2>
      <p class="secondary">
        {her.patch.length === 0
          ? t('team.patch.none')
          : [t('team.waiting', { n: her.waiting }), t('team.threads.patch')].join(' ')}
      </p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {her.can.handOver && (
        <div>
          <Button onClick={onHandOver}>{t('team.handOver')}</Button>
        </div>
      )}
      <ul class="team-lines team-patch">
        {her.patch.map((b) => (
          <li key={b.id}>
            <span>
              <a href={paths.place(b.id)}>{b.name}</a>{' '}
              <span class="secondary">
                {[b.address === b.name ? '' : b.address, sayWhen(b, speech, now)].filter(Boolean).join(' · ')}
              </span>
            </span>
            {her.can.patch && b.lent && (
              <Button
                small
                label={t('team.patch.back.name', { name: b.name })}
                onClick={() => void takeBack(b.id, b.lent!.to)}
              >
                {t('team.patch.back')}
              </Button>
            )}
            {her.can.patch && (
              <Button
                small
                label={t('team.patch.remove.name', { name: b.name })}
                onClick={() => void change('remove', b.id)}
              >
                {t('team.patch.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {her.can.patch && (
        <Combo
          label={t('team.patch.add')}
          value={q}
          onValue={setQ}
          load={find}
          onPick={({ id }) => void change('add', id)}
          words={{
            loading: t('team.loading'),
            none: t('team.patch.find.none'),
            count: (n) => t('team.patch.find', { n }),
          }}
          effortKey="patch.building"
          onEffort={onEffort}
        />
      )}
    </section>
  )
}

const find = async (q: string): Promise<ComboOption[]> => {
  const found = await ask('place.find', { q })
  if (isNo(found)) return []
  const seen = new Map(found.map((f) => [f.building, f]))
  return [...seen.values()].map((f) => ({
    id: f.building,
    label: f.name,
    detail: [f.address === f.name ? '' : f.address, `${f.postcode}\u00a0${f.commune}`]
      .filter(Boolean)
      .join(', '),
  }))
}

const sayWhen = (
  { from, until, lent }: Member['patch'][number],
  { t, lang }: Speech,
  now: string,
): string => {
  if (lent) return t('team.patch.lent', { name: lent.name, day: sayDay(lent.until, lang, now) })
  if (until) return t('team.patch.until', { day: sayDay(until, lang, now) })
  return from && from > dayOf(now) ? t('team.patch.from', { day: sayDay(from, lang, now) }) : ''
}
