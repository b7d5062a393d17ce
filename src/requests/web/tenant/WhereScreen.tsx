import { sayCode, type T } from '../../../kernel/core/words.ts'
import { takeFocus } from '../../../kernel/web/take-focus.ts'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { building, home } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Combo, type ComboOption } from '../../../kernel/web/parts/Combo.tsx'
import { Taps } from '../../../kernel/web/parts/Taps.tsx'
import { type Speech, useSpeech } from '../../../kernel/web/speech.ts'
import type { PlaceHit } from '../../../estate/core/contract.ts'
import type { PlaceCard } from '../../core/contract.ts'
import { ask } from './tenant-client.ts'
import type { DraftAddress, ReportDraft } from './report-draft.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { inCommon, usePlaced } from './useProposedPlace.ts'
import { sayDoor, sayPlace } from './say-door.ts'
import { thingOf } from './thing-of-label.ts'
import { Screen } from './QuestionScreen.tsx'

type Option = ComboOption & { found: PlaceHit }

/** Where it is: at home when we know her home; else the address, or the code on the door. */
export const WhereScreen = (given: ScreenGiven): JSX.Element =>
  given.home ? <AtHome {...given} home={given.home} /> : <ByAddress {...given} />

const AtHome = ({
  home: place,
  draft,
  next,
}: ScreenGiven & { home: NonNullable<ScreenGiven['home']> }): JSX.Element => {
  const { t } = useSpeech()
  // A place that the tenant's words have said stands chosen, and one touch says yes.
  const guess = usePlaced(draft)
  const chosen = draft.spot?.kind ?? (draft.address && 'common') ?? guess?.kind
  const answers = {
    dwelling: { address: undefined, spot: atHome(place, t) },
    common: { spot: undefined, address: addressOf(place) },
  }
  const yes = (): void =>
    next(
      guess?.part
        ? { address: undefined, spot: inCommon(addressOf(place), guess.part, t) }
        : answers[guess?.kind ?? 'dwelling'],
    )
  return (
    <Screen
      title={t('tenant.where.title')}
      action={
        guess && (
          <Button kind="primary" full onClick={yes}>
            {t('tenant.thing.guess', {
              thing: guess.part ? sayCode(t, 'tenant.part', guess.part) : t(whereLabels[guess.kind]),
            })}
          </Button>
        )
      }
    >
      <Taps
        label={t('tenant.where.title')}
        value={chosen}
        options={[
          {
            value: 'dwelling',
            label: t(whereLabels.dwelling),
            detail: sayPlace(place, t),
            mark: <Icon of={home} size={32} />,
          },
          {
            value: 'common',
            label: t(whereLabels.common),
            detail: t('tenant.where.common.detail'),
            mark: <Icon of={building} size={32} />,
          },
        ]}
        onTap={(kind) => next(answers[kind === 'dwelling' ? kind : 'common'])}
      />
    </Screen>
  )
}

const whereLabels = { dwelling: 'tenant.where.home', common: 'tenant.where.common' } as const

const atHome = (place: PlaceCard, t: Speech['t']): ReportDraft['spot'] =>
  place.unit
    ? { kind: 'dwelling', building: place.building.id, unit: place.unit.id, said: sayPlace(place, t) }
    : undefined

const addressOf = ({ building, entrance }: PlaceCard): DraftAddress => ({
  building: building.id,
  entrance: entrance?.id ?? null,
  said: building.address,
})

const ByAddress = ({ draft, change, next, spend, unknownCode }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const [problem, setProblem] = useState<string>()
  const load = async (q: string): Promise<Option[]> => {
    const found = await ask('place.find', { q })
    if (isNo(found)) {
      setProblem(found.message)
      return []
    }
    setProblem(undefined)
    return found.map((f) => ({
      id: `${f.kind}${f.id}`,
      label: [f.asset?.name, f.address, f.unit && sayUnit(f, t)].filter(Boolean).join(', '),
      detail: [f.name === f.address ? '' : f.name, `${f.postcode}\u00a0${f.commune}`]
        .filter(Boolean)
        .join(', '),
      found: f,
    }))
  }
  return (
    <Screen title={t('tenant.where.title')}>
      <Combo
        large
        label={t('tenant.where.address')}
        hint={t('tenant.where.hint')}
        value={draft.typed}
        inputRef={takeFocus}
        problem={problem ?? (unknownCode && !draft.typed ? t('tenant.where.unknownCode') : undefined)}
        onValue={(typed) => change({ typed })}
        load={load}
        onPick={({ found, label }) => next({ typed: label, ...pickPlace(found, label) })}
        words={{
          loading: t('tenant.where.looking'),
          none: t('tenant.where.none'),
          count: (n) => t('tenant.where.count', { n }),
        }}
        effortKey="request.place"
        onEffort={spend}
      />
    </Screen>
  )
}

const sayUnit = ({ unit }: PlaceHit, t: T): string =>
  unit?.part ? t(`tenant.part.${unit.part}`) : unit ? sayDoor(unit.storey, unit.door, t) : ''

// A label says all, down to the thing that it is on; an address leaves its door to be chosen.
const pickPlace = (found: PlaceHit, said: string): Partial<ReportDraft> => {
  const { asset, unit, building, entrance, id } = found
  if (!unit && !asset)
    return { spot: undefined, thing: undefined, address: { building, entrance, said: found.address } }
  return {
    address: undefined,
    spot: {
      kind: unit?.kind ?? 'common',
      building,
      said: asset ? said.slice(asset.name.length + 2) : said,
      ...(unit ? { unit: id } : {}),
      ...(unit?.part ? { part: unit.part } : {}),
    },
    ...thingOf(asset, unit ? id : undefined),
  }
}
