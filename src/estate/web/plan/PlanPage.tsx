import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { camera, edit, plus } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Refused } from '../../../kernel/web/parts/Refused.tsx'
import { useHere } from '../../../kernel/web/router.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { PlacePlan, PlannedAsset } from '../../core/contract.ts'
import { isShared } from '../../core/kinds.ts'
import { planAsked } from '../../core/plan/asked.ts'
import { withSaid } from '../../core/plan/said.ts'
import { AboutThing, MoreOfThing } from './About.tsx'
import { Correct } from './Correct.tsx'
import { useAsk } from './door.ts'
import { PlanView } from './PlanView.tsx'
import { RoomSheet } from './RoomSheet.tsx'
import { sayThing } from './say.ts'
import { useSaid } from './useSaid.ts'

/** What one may do about a thing of the plan; another slice files it. */
export type ReportGiven = {
  thing: Pick<PlannedAsset, 'id' | 'kind'>
  /** where, as the address of this page says it */
  spot: Record<string, string>
  title: string
  about: ComponentChildren
  more: ComponentChildren
  onClose: () => void
}

type Said = Record<string, string>

type Props = {
  /** the way back, and where one is */
  head: (spot: Said) => JSX.Element
  report: (given: ReportGiven) => JSX.Element
  /** where something else is reported, in a room or anywhere here */
  other: (spot: Said, room?: string) => string
  request: (id: string) => string
}

/** The plan of where one stands: touch a thing, and say what is wrong with it, or that it is not so. */
export const PlanPage = ({ head, report, other, request }: Props): JSX.Element => {
  const { t } = useSpeech()
  const { query } = useHere()
  const { a, ...spot } = Object.fromEntries(query)
  const asked = planAsked(spot) ?? null
  const { data, ...answer } = useAsk('place.plan', asked, true)
  const said = useSaid(data?.place.building.id)
  const [chosen, setChosen] = useState<{ id: string; at?: [number, number] | undefined } | undefined>(
    a ? { id: a } : undefined,
  )
  const [open, setOpen] = useState<'sheet' | 'wrong' | 'missing' | undefined>(a ? 'sheet' : undefined)
  if (!data)
    return answer.state === 'refused' || !asked ? (
      <Refused>{answer.state === 'refused' ? answer.no.message : t('plan.nothing')}</Refused>
    ) : (
      <Loading label={t('plan.loading')} />
    )
  const plan = withSaid(data, said)
  const thing = plan.assets.find((each) => each.id === chosen?.id)
  const room = plan.rooms.find((each) => each.id === chosen?.id)
  const close = (): void => setOpen(undefined)
  const choose = (id: string, at?: [number, number]): void => {
    setChosen({ id, at })
    setOpen('sheet')
  }
  return (
    <article class="stack">
      {head(spot)}
      {asked && 'building' in asked && plan.storeys.length > 1 && <Storeys plan={plan} spot={spot} />}
      <PlanView plan={plan} chosen={chosen?.id} onChoose={choose}>
        <Button full icon={camera} href={other(spot)}>
          {t('plan.other')}
        </Button>
      </PlanView>
      {plan.can.correct && (
        <Button icon={plus} onClick={() => setOpen('missing')}>
          {t('plan.missing')}
        </Button>
      )}
      {open === 'sheet' &&
        thing &&
        report({
          thing,
          spot: spotOf(plan, thing, spot),
          title: sayThing(thing, t),
          about: <AboutThing thing={thing} plan={plan} />,
          more: (
            <>
              <MoreOfThing thing={thing} request={request} />
              {plan.can.correct && (
                <Button full icon={edit} onClick={() => setOpen('wrong')}>
                  {t('plan.wrong')}
                </Button>
              )}
            </>
          ),
          onClose: close,
        })}
      {open === 'sheet' && room && (
        <RoomSheet
          room={room}
          plan={plan}
          other={other(spotOf(plan, room, spot), room.name)}
          opening={(kind, what) =>
            other({ ...spotOf(plan, room, spot), g: kind }, `${room.name}, ${lower(what)}`)
          }
          onChoose={choose}
          onMissing={plan.can.correct ? () => setOpen('missing') : undefined}
          onClose={close}
        />
      )}
      {(open === 'missing' || (open === 'wrong' && thing)) && (
        <Correct
          plan={plan}
          thing={open === 'wrong' ? thing : undefined}
          room={room?.id}
          at={room && chosen?.at}
          storey={plan.storeys.find((s) => s.id === spot['st'] || String(s.storey) === spot['s'])?.id}
          onClose={close}
        />
      )}
    </article>
  )
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

// On the plan of a storey a room and a thing tell their own place.
const spotOf = (
  plan: PlacePlan,
  of: { unit: string | null; room?: string | null; kind: string },
  spot: Said,
): Said => {
  if (spot['u'] || !of.unit) return spot
  const room = plan.rooms.find((each) => each.id === of.room)
  return { ...spot, u: of.unit, ...(isShared((room ?? of).kind) ? { part: 'stairs' } : { home: '1' }) }
}

/** The other storeys of a building. */
const Storeys = ({ plan, spot }: { plan: PlacePlan; spot: Said }): JSX.Element => {
  const { t } = useSpeech()
  const { path } = useHere()
  return (
    <nav class="plan-storeys" aria-label={t('plan.storeys')}>
      {plan.storeys.map(({ id, name }) => (
        <a
          key={id}
          href={`${path}?${new URLSearchParams({ ...spot, st: id }).toString()}`}
          aria-current={spot['st'] === id ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
