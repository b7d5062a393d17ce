import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { send, useAsk } from './plan-client.ts'
import './look.css'

type Props = { building: string; entrance: string | null }

/** One line at a stop of the round: which of two values one sees, one tap. The next comes once it is answered. */
export const LookHere = ({ building, entrance }: Props): JSX.Element | null => {
  const { data } = useAsk('estate.toLook', {}, true)
  const [told, setTold] = useState<ReadonlySet<number>>(new Set())
  const row = data?.rows.find(
    (each) =>
      each.building === building &&
      (entrance === null || each.entrance === null || each.entrance === entrance) &&
      !told.has(each.said),
  )
  if (!data || !row) return null
  const say = (yes: boolean): void => {
    setTold((before) => new Set([...before, row.said]))
    void send('said.look', building, { said: row.said, yes }, { leave: true })
  }
  return (
    <section class="look-here">
      <h3>{data.title}</h3>
      <p class="secondary">{data.why}</p>
      <p class="look-question">{row.sentence}</p>
      <div class="look-taps">
        {row.options.map(({ yes, words }) => (
          <Button key={String(yes)} label={`${row.sentence} ${words}`} onClick={() => say(yes)}>
            {words}
          </Button>
        ))}
      </div>
    </section>
  )
}
