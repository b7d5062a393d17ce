import { ofRole } from '../../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import { Ball, type BallHolder } from '../../../kernel/web/parts/Ball.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { RequestRow } from '../../core/contract.ts'
import { useMe } from '../office/useMe.ts'
import { ballOf, capital, holderOf } from './say-step.ts'

const faces: Record<RequestRow['ball'], BallHolder> = {
  agency: 'agency',
  tenant: 'tenant',
  firm: 'firm',
  caretaker: 'caretaker',
  hq: 'hq',
  third: 'other',
  outage: 'other',
  none: 'other',
}

/** Who has the ball in a request; a full disc when it is the reader's own desk. */
export const HolderBall = ({ row, small }: { row: RequestRow; small?: boolean }): JSX.Element | null => {
  const { t } = useSpeech()
  const { role } = useMe()
  const ball = ballOf(row)
  if (ball === 'none') return null
  const mine = ball === ofRole(role).desk
  return (
    <Ball
      label={t('thread.ball')}
      holder={faces[ball]}
      name={capital(holderOf(row, t))}
      mine={mine}
      small={small ?? false}
    />
  )
}
