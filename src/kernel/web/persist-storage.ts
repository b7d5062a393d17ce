let isWanted = false
let hasAsked = false

/** A page that takes much along for days without network: a caretaker's. Elsewhere a browser would ask for so little. */
export const mayAskToPersist = (): void => {
  isWanted = true
}

/** The browser may empty what it stores when the disk fills: not this, if it agrees. */
export const askToPersist = async (): Promise<void> => {
  if (hasAsked || !isWanted) return
  hasAsked = true
  await navigator.storage?.persist?.().catch(() => false)
}
