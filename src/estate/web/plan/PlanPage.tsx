import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { camera, cube, map, plus } from '../../../kernel/web/icons/icons.ts'
import { later, useAhead } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Empty } from '../../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { standingFor } from '../../core/plan/follow-join.ts'
import { AccessRows } from '../finishes/AccessRows.tsx'
import { planAsked } from '../../core/plan/plan-question.ts'
import { withSaid } from '../../core/plan/pending-corrections.ts'
import { useAsk } from './plan-client.ts'
import type { PlanChoice, OpenSheet, PlanLinks } from './PlanSheets.tsx'
import type { PlanSpot } from './plan-slots.ts'
import { PlanView } from './PlanView.tsx'
import { useSaid } from './usePendingCorrections.ts'

const loadSheets = () => import('./PlanSheets.tsx').then((m) => m.PlanSheets)
const PlanSheets = later(loadSheets)

// On a caretaker’s phone.
const ways: PlanLinks = {
  report: (spot, room) => {
    const said = Object.entries(room ? { ...spot, in: room } : spot).filter(([, value]) => value)
    return `/terrain/signaler?${new URLSearchParams(said).toString()}`
  },
  request: (id) => `/terrain/r/${id}`,
}

/** The plan of where one stands: touch a thing, and say what is wrong with it, or that it is not so. */
export const PlanPage = (): JSX.Element => {
  const { t } = useSpeech()
  const { path, query } = useHere()
  const { a, v, ...given } = Object.fromEntries(query)
  const asked = planAsked(given) ?? null
  const { data, ...answer } = useAsk('place.plan', asked, true)
  const said = useSaid(data?.place.building.id)
  const [chosen, setChosen] = useState<PlanChoice | undefined>(a ? { id: a } : undefined)
  const [open, setOpen] = useState<OpenSheet | undefined>(a ? 'sheet' : undefined)
  useAhead(loadSheets)
  if (!asked)
    return (
      <article class="stack">
        <Slot name="plan.head" spot={{}} />
        <Empty title={t('plan.nothing')} />
      </article>
    )
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('plan.loading')} />
    )
  const plan = withSaid(data, said)
  const shown = chosen && { ...chosen, id: standingFor(plan, chosen.id) }
  // An address may name a dwelling alone: what is reported from here names its building.
  const spot: PlanSpot = { b: plan.place.building.id, ...given }
  const solid = asked && !('building' in asked) && plan.plan?.origin === 'model' ? asked : undefined
  const isTurned = solid !== undefined && v === '1'
  const choose = (id: string | undefined, at?: [number, number]): void => {
    setChosen({ id, at })
    setOpen('sheet')
  }
  return (
    <article class="stack">
      <Slot name="plan.head" spot={spot} />
      {asked && 'building' in asked && plan.storeys.length > 1 && <Storeys plan={plan} spot={spot} />}
      <PlanView
        plan={plan}
        chosen={shown?.id}
        onChoose={choose}
        onSpot={(at) => choose(undefined, at)}
        instead={
          isTurned ? (
            <Slot name="plan.space" of={solid} things={plan.assets} chosen={shown?.id} onChoose={choose} />
          ) : undefined
        }
      >
        {solid && (
          <Button
            full
            icon={isTurned ? map : cube}
            href={`${path}?${new URLSearchParams(isTurned ? given : { ...given, v: '1' }).toString()}`}
          >
            {t(isTurned ? 'plan.flat' : 'plan.space')}
          </Button>
        )}
        <Button full icon={camera} href={ways.report(spot)}>
          {t('plan.other')}
        </Button>
      </PlanView>
      {plan.can.correct && (
        <Button icon={plus} onClick={() => setOpen('missing')}>
          {t('plan.missing')}
        </Button>
      )}
      <Slot
        name="plan.devices"
        building={plan.place.building.id}
        unit={'unit' in asked ? asked.unit : undefined}
      />
      {'unit' in asked && plan.place.unit?.kind === 'dwelling' && (
        <AccessRows plan={plan} unit={asked.unit} />
      )}
      {open && (
        <PlanSheets
          plan={plan}
          spot={spot}
          chosen={shown}
          opened={open}
          ways={ways}
          onChoose={choose}
          onOpen={setOpen}
        />
      )}
    </article>
  )
}

/** The other storeys of a building. */
const Storeys = ({ plan, spot }: { plan: PlacePlan; spot: PlanSpot }): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  return (
    <nav class="plan-storeys" aria-label={t('plan.storeys')}>
      {plan.storeys.map(({ id, name }) => (
        <a
          key={id}
          href={`${path}?${new URLSearchParams({ ...spot, st: id }).toString()}`}
          aria-current={plan.storey === id ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
