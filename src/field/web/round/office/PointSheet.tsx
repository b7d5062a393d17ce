import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../../kernel/core/command.ts'
import { sayMinutes } from '../../../../kernel/core/dates.ts'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { Sheet } from '../../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import type { Commands } from '../../../core/contract.ts'
import { checkpointOf, type CheckpointKind, kinds, rhythms } from '../../../core/round/checkpoint-kinds.ts'
import { sayPoint, sayWhich } from '../say-round.ts'
import { type BuildingRound, type RoundPoint, send } from './rounds-client.ts'

type Props = { round: BuildingRound; point: RoundPoint | 'new'; onClose: () => void }
type Draft = { kind: CheckpointKind; entrance: string; name: string; rhythm: string; minutes: string }

const draftOf = (point: RoundPoint | 'new'): Draft =>
  point === 'new'
    ? { kind: 'gate', entrance: '', name: '', rhythm: checkpointOf('gate').rhythm, minutes: '' }
    : {
        kind: point.kind,
        entrance: point.entrance ?? '',
        name: point.name,
        rhythm: point.rhythm,
        minutes: point.minutes === checkpointOf(point.kind).minutes.usual ? '' : String(point.minutes),
      }

/** A checkpoint as the agency wants it: another rhythm, its own minutes, a name; or no more of it. */
export const PointSheet = ({ round, point, onClose }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const tell = useTell()
  const { busy, no, act } = useActs(t('rounds.set.kept'))
  const [draft, setDraft] = useState(() => draftOf(point))
  const effort = useRef<Effort>({})
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part })
  const spent = (key: string, seconds: number): void => {
    effort.current = { ...effort.current, [key]: (effort.current[key] ?? 0) + seconds }
  }
  const minutes = draft.minutes.trim() === '' ? null : Number(draft.minutes)
  const wrong = minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 240)
  const isNew = point === 'new'
  const set = async (said: Partial<Commands['round.set']>): Promise<void> => {
    const data = { point: isNew ? newId() : point.id, ...said }
    const done = t('rounds.set.saved')
    if (!(await act(send('round.set', round.building.id, data, { effort: effort.current }), done))) return
    tell(done)
    onClose()
  }
  const save = (): void => {
    if (wrong) return
    const { kind, entrance, name, rhythm } = draft
    void set({
      ...(isNew ? { kind, entrance: entrance || null } : {}),
      name: name.trim(),
      rhythm: rhythm as NonNullable<Commands['round.set']['rhythm']>,
      minutes,
    })
  }
  const shared = { onEffort: spent }
  return (
    <Sheet
      open
      title={isNew ? t('rounds.add') : sayPoint(point, speech, round.entrances)}
      closeLabel={t('rounds.close')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={busy} onClick={save}>
            {t('rounds.set.save')}
          </Button>
          {!isNew && (
            <Button onClick={() => void set({ dropped: !point.dropped })}>
              {t(point.dropped ? 'rounds.set.again' : 'rounds.set.drop')}
            </Button>
          )}
        </>
      }
    >
      <div class="stack">
        {no && <RefusalNotice>{no}</RefusalNotice>}
        {isNew && <WhatAndWhere round={round} draft={draft} change={change} />}
        <Field
          {...shared}
          kind="select"
          label={t('rounds.rhythm')}
          value={draft.rhythm}
          onValue={(rhythm) => change({ rhythm })}
          options={rhythms.map((value) => ({ value, label: t(`rounds.rhythm.${value}`) }))}
          effortKey="round.rhythm"
        />
        <Field
          {...shared}
          label={t('rounds.set.name')}
          optional={t('rounds.optional')}
          hint={t('rounds.set.name.hint', { what: t(`round.kind.${draft.kind}`) })}
          value={draft.name}
          onValue={(name) => change({ name })}
          maxLength={80}
          effortKey="round.name"
        />
        <Field
          {...shared}
          kind="number"
          narrow
          label={t('rounds.minutes')}
          optional={t('rounds.optional')}
          unit="min"
          hint={t('rounds.set.minutes.hint', {
            minutes: sayMinutes(checkpointOf(draft.kind).minutes.usual, lang),
          })}
          problem={wrong ? t('rounds.set.minutes.wrong') : undefined}
          value={draft.minutes}
          onValue={(typed) => change({ minutes: typed })}
          effortKey="round.minutes"
        />
      </div>
    </Sheet>
  )
}

type WhatProps = { round: BuildingRound; draft: Draft; change: (part: Partial<Draft>) => void }

const WhatAndWhere = ({ round, draft, change }: WhatProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <Field
        kind="select"
        label={t('rounds.set.kind')}
        value={draft.kind}
        onValue={(kind) =>
          change({ kind: kind as CheckpointKind, rhythm: checkpointOf(kind as CheckpointKind).rhythm })
        }
        options={kinds.map((value) => ({ value, label: t(`round.kind.${value}`) }))}
      />
      {round.entrances.length > 1 && (
        <Field
          kind="select"
          label={t('rounds.set.entrance')}
          value={draft.entrance}
          onValue={(entrance) => change({ entrance })}
          options={[
            { value: '', label: t('rounds.set.entrance.all') },
            ...round.entrances.map(({ id }) => ({ value: id, label: sayWhich(id, round.entrances, t) })),
          ]}
        />
      )}
    </>
  )
}
