import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Pictogram } from '../../../kernel/web/icons/Pictogram.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Row } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { isDanger } from '../../core/status.ts'
import { natureOf } from '../../core/nature/catalogue.ts'
import { HolderBall } from '../thread/HolderBall.tsx'
import { RowClock } from '../thread/RowClock.tsx'
import type { RowAct } from './row-act.ts'
import { sayPlace, sayRow, sayStep, sayWhy } from '../thread/say-step.ts'

type Props = {
  row: RequestRow
  now: string
  href: string
  act: RowAct | undefined
  at: boolean
  current: boolean
  checked: boolean
  onChecked?: ((on: boolean) => void) | undefined
  onAct: (act: RowAct) => void
}

/** A row is a sentence, the reason it is here, and the one action. */
export const TodoRow = ({
  row,
  now,
  href,
  act,
  at,
  current,
  checked,
  onChecked,
  onAct,
}: Props): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const self = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at) self.current?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <Row
      href={href}
      current={current}
      danger={isDanger(row)}
      at={at}
      checked={checked}
      {...(onChecked ? { onChecked } : {})}
      checkLabel={t('todo.check', { what: sayRow(row, speech) })}
      mark={
        <div ref={self}>
          <Pictogram name={natureOf(row.nature).pictogram} size={28} />
        </div>
      }
      sentence={sayRow(row, speech)}
      reason={
        <>
          <span class="todo-why">{sayWhy(row, now, speech)}</span>{' '}
          {row.status !== 'closed' && <span>{sayStep(row, now, speech)}.</span>}
        </>
      }
      meta={`${sayPlace(row.place, speech)} · ${t('row.no', { no: String(row.no) })}`}
      clock={
        <span class="todo-side">
          <HolderBall row={row} small />
          {row.status !== 'closed' && <RowClock row={row} now={now} />}
        </span>
      }
      action={
        act && (
          <Button
            small
            label={`${t(`todo.act.${act}`)} : ${t('row.no', { no: String(row.no) })}`}
            onClick={() => onAct(act)}
          >
            {t(`todo.act.${act}`)}
          </Button>
        )
      }
    />
  )
}
