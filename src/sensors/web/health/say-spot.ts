import { sayEntrance } from '../../../kernel/core/entrance.ts'
import type { T } from '../../../kernel/core/words.ts'
import type { HealthSpot } from '../../core/health/health-contract.ts'

/** Where something of a building is: its stairs, the door and its storey; or the parts that all share. */
export const saySpot = ({ unit, stairs, door, storey }: HealthSpot, t: T): string =>
  unit
    ? [
        stairs ? sayEntrance(stairs, t) : '',
        t('health.home', { door: door ?? '' }).trim(),
        storey === null ? '' : storey === 0 ? t('health.storey.ground') : t('health.storey', { n: storey }),
      ]
        .filter(Boolean)
        .join(', ')
    : t('health.common')
