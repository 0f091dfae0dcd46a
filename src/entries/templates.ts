// The school's own words of documents: `Šablonai`.
import { openTemplates } from '../app/templates/open-templates';
import { runAction } from '../google/run-action';
import { templates } from '../text/lt/templates';

global.openTemplates = () => runAction(templates.action, (world, dialog) => openTemplates(world, dialog));
