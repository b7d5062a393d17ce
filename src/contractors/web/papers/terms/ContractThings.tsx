import type { JSX } from 'preact'
import { sayOr } from '../../../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { tradeOf } from '../../../../estate/core/contract.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { Choices } from '../../../../kernel/web/parts/Choice.tsx'
import type { OnEffort } from '../../../../kernel/web/parts/count-effort.ts'
import { Field } from '../../../../kernel/web/parts/Field.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useAsk } from '../papers-client.ts'
import { sayThing } from '../say-contract.ts'
import type { ContractDraft } from './contract-draft.ts'

type Props = {
  building: { id: string; name: string }
  trades: readonly string[]
  value: ContractDraft['assets']
  onValue: (assets: ContractDraft['assets']) => void
  onEffort: OnEffort
}

/** Of one building, the only things that a contract is for: those that its trades repair, kind by kind. */
export const ContractThings = (props: Props): JSX.Element => {
  const { building, value } = props
  const { t } = useSpeech()
  const chosen = value.filter((asset) => asset.building === building.id)
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <Kinds {...props} />
  return (
    <div class="line">
      <span class="secondary">
        {chosen.length ? chosen.map((asset) => sayThing(asset, t)).join(', ') : t('papers.things.all')}
      </span>
      <Button
        small
        kind="plain"
        label={t('papers.things.choose.name', { name: building.name })}
        onClick={() => setOpen(true)}
      >
        {t('papers.things.choose')}
      </Button>
    </div>
  )
}

const Kinds = ({ building, trades, value, onValue, onEffort }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { data } = useAsk('asset.list', { building: building.id, limit: 1000 })
  const [kind, setKind] = useState('')
  if (!data) return <Loading label={t('papers.loading')} shape="text" />
  const theirs = data.rows.filter((row) => trades.includes(tradeOf(row.kind) ?? ''))
  if (!theirs.length)
    return <p class="secondary">{t(trades.length ? 'papers.things.none' : 'papers.covers.first')}</p>
  const kinds = [...new Set(theirs.map((row) => row.kind))]
  const shown = theirs
    .filter((row) => row.kind === kind)
    .map(({ id, name, code, unit }) => ({ id, building: building.id, kind, name, code, door: unit?.door }))
  const among = new Set(shown.map(({ id }) => id))
  return (
    <div class="stack-s">
      <Field
        kind="select"
        narrow
        label={t('papers.things.kind')}
        value={kind}
        onValue={setKind}
        options={[
          ...(kind ? [] : [{ value: '', label: t('papers.things.kind.first') }]),
          ...kinds.map((each) => ({ value: each, label: sayOr(t, `thing.${each}`, each) })),
        ]}
      />
      {shown.length > 0 && (
        <Choices
          layout="row"
          legend={t('papers.things.which')}
          options={shown.map((asset) => ({
            value: asset.id,
            label: sayThing(asset, t),
            ...(asset.door ? { detail: t('papers.things.door', { door: asset.door }) } : {}),
          }))}
          value={value.map(({ id }) => id)}
          onValue={(ids) =>
            onValue([
              ...value.filter(({ id }) => !among.has(id)),
              ...shown.filter(({ id }) => ids.includes(id)).map(({ door: _, ...asset }) => asset),
            ])
          }
          effortKey="contract.assets"
          onEffort={onEffort}
        />
      )}
    </div>
  )
}
