// Builds the web from the sources of the packages, so that it needs no other build first.
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { CODE_GROUPS } from './code-groups.ts';
import { worker } from './worker/build-worker.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), worker()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // Fonts stay files: inlined they would be fetched by everybody, used or not, and a strict content policy refuses them.
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: { groups: CODE_GROUPS },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env['SAURO_API'] ?? 'http://127.0.0.1:3000' } },
});
