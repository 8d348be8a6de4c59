import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const product = process.env.PRODUCT_URL ?? 'http://localhost:8080'
const proxy = Object.fromEntries(['/api', '/login', '/logout'].map((path) => [path, { target: product, changeOrigin: false }]))

/** What every page needs comes in one file, since a slow phone pays for each further one with a round trip; forms are for those who fill one in. */
const frame = /node_modules.(?!react-hook-form)|src.app.(?!workplaces)|src.api.|src.i18n.\w+\.ts$|src.i18n.da.(common|words)\.json|src.ui.(Alert|Button|Icon|icons|Page|states|toast)\./

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      { find: '@/', replacement: here('./src/') },
      { find: '@dkfds', replacement: here('./node_modules/dkfds/dist') },
      { find: '@bricolage', replacement: here('./node_modules/@fontsource/bricolage-grotesque/files') },
    ],
  },
  css: { preprocessorOptions: { scss: { loadPaths: [here('./node_modules/dkfds/dist/scss')], quietDeps: true } } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    manifest: 'asset-manifest.json',
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'frame', test: frame }, { name: 'parts', test: /src.(components.(offer.OfferCardView|PostalCodeInput|Picture)|ui.(inputs|choices|display|Field))/ }] } } },
  },
  server: { proxy },
  preview: { proxy },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
})
