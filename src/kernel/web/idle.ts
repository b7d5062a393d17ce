/** Resolves when the page has nothing better to do, at the latest after three seconds: for what the first screen can do without. */
export const calm = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 3000 })
    // Safari has none.
    else setTimeout(done, 300)
  })

/** Resolves when what was just drawn can be seen; in a tab that nobody looks at, after half a second. */
export const untilPainted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done))
    setTimeout(done, 500)
  })
