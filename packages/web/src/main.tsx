// Starts the web: what every screen stands in, outermost first.
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FreshProof } from './account/FreshProof.tsx';
import { BringingProvider } from './document/bringing.tsx';
import { UploadsProvider } from './document/uploads.tsx';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { Gate } from './shell/Gate.tsx';
import { openOffline } from './shell/open-offline.ts';
import { LanguageProvider } from './ui/language.tsx';
import { watchActs } from './ui/presence.ts';
import { theme } from './ui/theme.ts';
import './ui/styles.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no #root.');

createRoot(root).render(
  <StrictMode>
    {/* The variables of the theme stand in tokens.css: no style is written at run time, so a strict content policy holds. */}
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <LanguageProvider>
        <QueryClientProvider client={queryClient}>
          {/* Outside the sign-in: a session that ends loses no file that waits to be sent. */}
          <BringingProvider>
            <UploadsProvider>
              <Gate>
                <RouterProvider router={router} />
              </Gate>
              <FreshProof />
            </UploadsProvider>
          </BringingProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
);

watchActs(window);
openOffline();
