import type { JSX } from 'preact'
import type { T } from '../../../kernel/core/words.ts'
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { pointedIn } from '../../core/nature/thing-in-words.ts'
import { sayAsset } from '../thread/say-step.ts'
import type { ScreenGiven } from './point-at-plan.ts'
import { Screen } from './QuestionScreen.tsx'

/** The radiator, or the room, on the plan of the tenant's own home: one touch answers; or it is nothing that is on it. */
export const ThingScreen = ({ draft, plan, next }: ScreenGiven): JSX.Element => {
  const { t } = useSpeech()
  const [room, setRoom] = useState<{ id: string; said: string; unit: string }>()
  // A thing that the tenant's words have named stands chosen, and one touch says yes.
  const guess = useMemo(() => (plan ? guessIn(plan, draft.words, t) : undefined), [plan, draft.words, t])
  const choose = (id: string, at?: [number, number]): void => {
    const unit = plan?.place.unit?.id
    if (!plan || !unit) return
    const thing = plan.assets.find((a) => a.id === id)
    const where = plan.rooms.find((r) => r.id === (thing ? thing.room : id))?.name
    if (thing) {
      const said = [sayAsset(thing, t), where].filter(Boolean).join(', ')
      return next({
        thing: { id, kind: thing.kind, said, unit },
        room: undefined,
        nature: undefined,
        answers: {},
      })
    }
    if (!where) return
    const pointed = { id, said: where, unit }
    // Beside a thing, a finger may have meant the thing: then the room is asked for once more.
    if (at && plan.assets.some((a) => a.room === id)) setRoom(pointed)
    else next({ room: pointed, thing: undefined })
  }
  return (
    <Screen
      title={t('tenant.thing.title')}
      hint={t(plan && !plan.assets.length ? 'tenant.thing.hint.rooms' : 'tenant.thing.hint')}
      action={
        <>
          {guess && !room && (
            <Button kind="primary" full onClick={() => choose(guess.id)}>
              {t('tenant.thing.guess', { thing: guess.said })}
            </Button>
          )}
          <Button full onClick={() => next({ thing: undefined, room: undefined })}>
            {t('tenant.thing.none')}
          </Button>
        </>
      }
    >
      {plan ? (
        <Slot
          name="report.plan"
          plan={plan}
          chosen={room?.id ?? draft.thing?.id ?? draft.room?.id ?? guess?.id}
          onChoose={choose}
          label={t('tenant.loading')}
        >
          {room && (
            <Button kind="primary" full onClick={() => next({ room, thing: undefined })}>
              {t('tenant.thing.room', { room: room.said })}
            </Button>
          )}
        </Slot>
      ) : (
        <Loading label={t('tenant.loading')} />
      )}
    </Screen>
  )
}

type Plan = NonNullable<ScreenGiven['plan']>

const guessIn = ({ assets, rooms }: Plan, words: string, t: T): { id: string; said: string } | undefined => {
  const things = assets.map((a) => ({ id: a.id, said: sayAsset(a, t), room: a.room }))
  const named = rooms.map(({ id, name }) => ({ id, said: name }))
  const found = pointedIn(words, { things, rooms: named })
  if (!found) return undefined
  if ('room' in found) return named.find(({ id }) => id === found.room)
  const thing = things.find(({ id }) => id === found.thing)!
  const where = named.find(({ id }) => id === thing.room)?.said
  return { id: thing.id, said: [thing.said, where].filter(Boolean).join(', ') }
}
