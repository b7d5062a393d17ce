import { sayOr, type T } from '../../kernel/core/words.ts'
import type { BatchCard } from '../core/contract.ts'

type ShownCause = Pick<BatchCard['causes'][number], 'code' | 'column' | 'value'>

/** Why lines wait, in words. */
export const sayCause = ({ code, column, value }: ShownCause, t: T): string =>
  sayOr((key, params) => t(key, { column, value, ...params }), `erp.fault.${code}`, code)
