declare module '../../../kernel/web/web-slice.ts' {
  interface Slots {
    /** under words that stand in a thread: what came along with them from outside. `isFiling`: they opened the request */
    'thread.words': { request: string; entry: string; isFiling: boolean }
  }
}

export {}
