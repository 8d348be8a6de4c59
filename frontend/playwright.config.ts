import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const chromium = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path))

/**
 * Runs against a product that is already up, at PRODUCT_URL. Two files walk at a time, so no walk may change what belongs to a person of the demo
 * that another walk reads. A trace costs a fifth of the time: whoever looks for a failure asks for it, with --trace on.
 */
export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  timeout: 60_000,
  // a way through the identity server and back may take longer than five seconds on a busy machine
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/walks.json' }], ['html', { open: 'never' }]],
  use: {
    baseURL: process.env.PRODUCT_URL ?? 'http://localhost:8080',
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'phone', testIgnore: '**/*.desk.spec.ts', use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
  ],
})
