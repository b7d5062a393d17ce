import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { dayOf } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { SheetFoot } from '../../../kernel/web/parts/SheetFoot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import type { Commands, Member } from '../../core/contract.ts'
import { send, useAsk } from '../gate-words.ts'
import { useEffortOf } from '../useEffortOf.ts'

type Mode = Commands['staff.handOver']['mode']
type Props = { her: Member; onDone: (said: string) => void; onClose: () => void }

/** All the buildings of a caretaker to a colleague, with what is open there: for a leave, for good, or as he leaves. */
export const HandOverSheet = ({ her, onDone, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const now = useNow()
  const today = dayOf(now)
  const { data } = useAsk('staff.team', {})
  const { act, busy, no } = useActs(t('team.kept'))
  const { effort, onEffort } = useEffortOf()
  const [mode, setMode] = useState<Mode>('away')
  const [to, setTo] = useState('')
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const [asked, setAsked] = useState(false)
  const mine = new Set(her.agencies.map((a) => a.id))
  const takers = (data?.rows ?? [])
    .filter((r) => ofRole(r.role).reach === 'patch' && r.id !== her.id)
    .sort(
      (a, b) =>
        Number(b.agencies.some((x) => mine.has(x.id))) - Number(a.agencies.some((x) => mine.has(x.id))),
    )
  const give = async (e: Event): Promise<void> => {
    e.preventDefault()
    setAsked(true)
    if (!to || (mode === 'away' && !until)) return
    const given = {
      to,
      mode,
      ...(mode !== 'leave' && from && from !== today ? { from } : {}),
      ...(mode === 'away' ? { until } : {}),
    }
    const did = await act(send('staff.handOver', her.id, given, { effort }), '')
    if (did) onDone(t(did === 'done' ? 'team.handOver.done' : 'team.kept'))
  }
  const modes: Mode[] = her.can.assign ? ['away', 'move', 'leave'] : ['away', 'move']
  return (
    <Sheet
      open
      title={t('team.handOver.title', { name: her.name })}
      closeLabel={t('team.close')}
      onClose={onClose}
    >
      {!data && <Loading label={t('team.loading')} />}
      {data && (
        <form class="stack" onSubmit={(e) => void give(e)} noValidate>
          <p>
            {[t('team.handOver.what', { n: her.patch.length }), t('team.waiting', { n: her.waiting })].join(
              ' ',
            )}
          </p>
          <Field
            kind="select"
            label={t('team.handOver.to')}
            value={to}
            onValue={setTo}
            options={[
              { value: '', label: t('team.handOver.choose') },
              ...takers.map((r) => ({
                value: r.id,
                label: [
                  r.name,
                  r.agencies.map((a) => a.name).join(', '),
                  t('team.buildings', { n: r.buildings }),
                ].join(' · '),
              })),
            ]}
            {...(asked && !to ? { problem: t('team.handOver.choose') } : {})}
            effortKey="patch.to"
            onEffort={onEffort}
          />
          <Choice
            legend={t('team.handOver.mode')}
            value={mode}
            onValue={(value) => setMode(value)}
            options={modes.map((value) => ({
              value,
              label: t(`team.handOver.${value}`),
              detail: t(`team.handOver.${value}.what`),
            }))}
          />
          {mode !== 'leave' && (
            <div class="team-dates">
              <Field
                kind="date"
                narrow
                label={t('team.handOver.from')}
                value={from}
                onValue={setFrom}
                effortKey="patch.until"
                onEffort={onEffort}
              />
              {mode === 'away' && (
                <Field
                  kind="date"
                  narrow
                  label={t('team.handOver.until')}
                  value={until}
                  onValue={setUntil}
                  {...(asked && !until ? { problem: t('team.handOver.until.missing') } : {})}
                  effortKey="patch.until"
                  onEffort={onEffort}
                />
              )}
            </div>
          )}
          {no && <RefusalNotice>{no}</RefusalNotice>}
          <SheetFoot onBack={onClose}>
            <Button kind="primary" type="submit" busy={busy}>
              {t(mode === 'leave' ? 'team.handOver.send.leave' : 'team.handOver.send')}
            </Button>
          </SheetFoot>
        </form>
      )}
    </Sheet>
  )
}
