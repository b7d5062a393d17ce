import { sayEntrance } from '../../kernel/core/entrance.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { asker } from '../../kernel/web/ask.ts'
import { isNo } from '../../kernel/web/http-headers.ts'
import { Combo } from '../../kernel/web/parts/Combo.tsx'
import { Field } from '../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Queries } from '../../estate/core/contract.ts'

const { ask, useAsk } = asker<Queries>()

export type KnownBuilding = { id: string; name: string; address: string }
export type PosterSpot = { building: string; entrance: string }

type Props = {
  buildings: readonly KnownBuilding[]
  value: PosterSpot
  onValue: (spot: PosterSpot) => void
  problem: string | undefined
}

/** The building and the stairwell: chosen among one's own, else found by name or address. */
export const PosterPlace = ({ buildings, value, onValue, problem }: Props): JSX.Element => {
  const { t } = useSpeech()
  const toBuilding = (building: string): void => onValue({ building, entrance: '' })
  return (
    <>
      {buildings.length ? (
        <Field
          kind="select"
          label={t('notice.where')}
          value={value.building}
          onValue={toBuilding}
          problem={problem}
          options={[
            ...(buildings.length > 1 ? [{ value: '', label: '' }] : []),
            ...buildings.map((b) => ({ value: b.id, label: sayBuilding(b) })),
          ]}
        />
      ) : (
        <FoundBuilding onPick={toBuilding} problem={problem} />
      )}
      {value.building && (
        <Stairwell
          key={value.building}
          value={value}
          onValue={(entrance) => onValue({ building: value.building, entrance })}
        />
      )}
    </>
  )
}

const sayBuilding = ({ name, address }: KnownBuilding): string =>
  name === address ? name : `${name}, ${address}`

type FoundProps = { onPick: (id: string) => void; problem: string | undefined }

const FoundBuilding = ({ onPick, problem }: FoundProps): JSX.Element => {
  const { t } = useSpeech()
  const [typed, setTyped] = useState('')
  return (
    <Combo
      label={t('notice.where')}
      value={typed}
      onValue={setTyped}
      problem={problem}
      load={async (q) => {
        const found = await ask('place.buildings', { q, limit: 8 })
        return isNo(found)
          ? []
          : found.rows.map((b) => ({ id: b.id, label: b.name, detail: `${b.address}, ${b.commune}` }))
      }}
      onPick={({ id, label }) => {
        setTyped(label)
        onPick(id)
      }}
      words={{
        loading: t('notice.loading'),
        none: t('notice.where.none'),
        count: (n) => t('notice.where.found', { n }),
      }}
    />
  )
}

type StairwellProps = { value: PosterSpot; onValue: (entrance: string) => void }

const Stairwell = ({ value, onValue }: StairwellProps): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('place.card', { building: value.building })
  if (!data || data.entrances.length < 2) return null
  return (
    <Field
      kind="select"
      label={t('notice.entrance')}
      value={value.entrance}
      onValue={onValue}
      options={[
        { value: '', label: t('notice.whole') },
        ...data.entrances.map(({ id, name }) => ({ value: id, label: sayEntrance(name, t) })),
      ]}
    />
  )
}
