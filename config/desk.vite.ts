import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(__dirname, '..')

/** npm run build:desk — the editors' page, as the desk's server hands it out: dist/desk. */
export default defineConfig({
  root: resolve(root, 'desk/ui'),
  base: './',
  resolve: { alias: { '@core': resolve(root, 'core'), '@desk': resolve(root, 'desk') } },
  esbuild: { jsx: 'automatic', legalComments: 'none' },
  build: {
    outDir: resolve(root, 'dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    // An editor's computer reads it from its own disk: pages are split so that the first shows at once, bytes are not counted.
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      output: { manualChunks: { kit: ['react', 'react-dom', 'antd'], grid: ['react-datasheet-grid'] } },
      // The kit marks its files for servers that render; three hundred lines about it would hide the one that matters.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
})
