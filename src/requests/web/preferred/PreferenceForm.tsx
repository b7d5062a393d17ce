import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choices } from '../../../kernel/web/parts/Choice.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import {
  halfDays,
  mayBePreferred,
  naturesOfTrade,
  preferableTrades,
  tradeSought,
} from '../../core/preferred/preferred-firm.ts'
import { lastSaid, type Preferences, type SaidPreference, saySought } from './say-preference.ts'
import { usePreferring } from './usePreferring.ts'

type Draft = { trade: string; nature: string; building: string; firm: string; days: readonly string[] }
type Props = { preferences: Preferences; first: SaidPreference | undefined; onDone: () => void }

const draftOf = (first: SaidPreference | undefined, trade: string): Draft =>
  first
    ? {
        trade: tradeSought(first.sought) ?? trade,
        nature: tradeSought(first.sought) === first.sought ? '' : first.sought,
        building: first.building?.id ?? '',
        firm: first.firm?.id ?? '',
        days: first.days,
      }
    : { trade, nature: '', building: '', firm: '', days: [] }

/** For what, where, which firm, on which half-days: what can be chosen is what contracts cover. */
export const PreferenceForm = ({ preferences, first, onDone }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const { said, contracts, buildings } = preferences
  const { busy, no, prefer } = usePreferring(preferences)
  const trades = preferableTrades.filter((trade) => contracts.some((c) => mayBePreferred(c, trade, null)))
  const [draft, setDraft] = useState(() => draftOf(first, trades[0] ?? ''))
  const [tried, setTried] = useState(false)
  // What a choice was begun from: another window’s is not overwritten unread.
  const [read, setRead] = useState(first && said)
  const sought = draft.nature || draft.trade
  const building = draft.building || null
  const firmsFor = (d: Draft) => {
    const fitting = contracts.filter((c) => mayBePreferred(c, d.nature || d.trade, d.building || null))
    return [...new Map(fitting.map(({ firm }) => [firm.id, firm])).values()]
  }
  const firms = firmsFor(draft)
  const change = (more: Partial<Draft>): void => {
    const next = { ...draft, ...more }
    setRead(read ?? said)
    setDraft(firmsFor(next).some(({ id }) => id === next.firm) ? next : { ...next, firm: '' })
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (!draft.firm) return
    const days = halfDays.filter((day) => draft.days.includes(day))
    const did = await prefer({ sought, building, firm: draft.firm, days }, read)
    setRead(undefined)
    if (!did) return
    setTried(false)
    setDraft(draftOf(undefined, draft.trade))
    onDone()
  }
  const named = (code: string) => ({ value: code, label: saySought(code, speech) })
  const stands = lastSaid(said, sought, building)
  return (
    <form
      class="stack preferred-form"
      aria-label={t('preferred.say')}
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void save()
      }}
    >
      <h2>{t('preferred.say')}</h2>
      <Field
        kind="select"
        label={t('preferred.trade')}
        value={draft.trade}
        options={trades.map(named)}
        onValue={(trade) => change({ trade, nature: '' })}
      />
      <Field
        kind="select"
        label={t('preferred.nature')}
        value={draft.nature}
        options={[{ value: '', label: t('preferred.nature.all') }, ...naturesOfTrade(draft.trade).map(named)]}
        onValue={(nature) => change({ nature })}
      />
      <Field
        kind="select"
        label={t('preferred.building')}
        value={draft.building}
        options={[
          { value: '', label: t('preferred.building.all') },
          ...buildings.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(at) => change({ building: at })}
      />
      <Field
        kind="select"
        label={t('preferred.firm')}
        value={draft.firm}
        options={[
          { value: '', label: t(firms.length ? 'preferred.firm.pick' : 'preferred.firm.none') },
          ...firms.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        problem={tried && !draft.firm ? t('preferred.firm.missing') : undefined}
        onValue={(firm) => change({ firm })}
      />
      <Choices
        legend={t('preferred.days')}
        hint={t('preferred.days.hint')}
        layout="grid"
        options={halfDays.map((day) => ({ value: day, label: t(`preferred.day.${day}`) }))}
        value={draft.days}
        onValue={(days) => change({ days })}
      />
      {no && <RefusalNotice kept={t('preferred.draft.kept')}>{no}</RefusalNotice>}
      <div class="line">
        <Button kind="primary" type="submit" busy={busy}>
          {t('preferred.save')}
        </Button>
        {stands?.firm && (
          <Button
            kind="plain"
            busy={busy}
            onClick={() => void prefer({ sought, building, firm: null, days: [] })}
          >
            {t('preferred.return')}
          </Button>
        )}
      </div>
    </form>
  )
}
