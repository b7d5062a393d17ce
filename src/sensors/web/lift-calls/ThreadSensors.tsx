import type { JSX } from 'preact'
import type { Thread } from '../../../requests/core/contract.ts'
import { ThreadAlarm } from '../telling/ThreadAlarm.tsx'
import { LiftCalls } from './LiftCalls.tsx'

/** In a thread: what a device said of it, and of a lift, whom to call. */
export const ThreadSensors = ({ thread, now }: { thread: Thread; now: string }): JSX.Element => (
  <>
    <ThreadAlarm thread={thread} now={now} />
    <LiftCalls thread={thread} />
  </>
)
