/** What only a browser needs: webStyle.h5.ts. */
export {}
