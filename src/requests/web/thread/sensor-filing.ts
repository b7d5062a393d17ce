import type { Thread } from '../../core/contract.ts'

/** Whether a meter or a probe filed it: what it said stands beside the thread. */
export const isFromSensor = ({ entries }: Thread): boolean =>
  entries.some(({ type, data }) => type === 'request.filed' && data['channel'] === 'sensor')
