let leaveNow: (() => Promise<void>) | undefined

/** What was done with the ticked rows a moment ago and may still be taken back, and how it leaves before its time. */
export const keepRun = (leave: () => Promise<void>): void => {
  leaveNow = leave
}

/** What is done next waits behind nothing: what could still be taken back leaves before it. */
export const letRunLeave = async (): Promise<void> => {
  const leave = leaveNow
  leaveNow = undefined
  await leave?.()
}
