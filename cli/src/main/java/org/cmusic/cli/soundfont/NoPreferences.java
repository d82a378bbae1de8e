package org.cmusic.cli.soundfont;

import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;

/**
 * Preferences that hold nothing and are kept nowhere. The synthesizer of Java would ask for those of the user, who has chosen
 * nothing here, and make a folder for them.
 */
public final class NoPreferences implements PreferencesFactory {
    private static final String FACTORY = "java.util.prefs.PreferencesFactory";

    private final Preferences root = new Node(null, "");

    /** Has them asked instead of those of the user, unless others were chosen. */
    static void install() {
        if (System.getProperty(FACTORY) == null) {
            System.setProperty(FACTORY, NoPreferences.class.getName());
        }
    }

    @Override
    public Preferences systemRoot() {
        return root;
    }

    @Override
    public Preferences userRoot() {
        return root;
    }

    private static final class Node extends AbstractPreferences {
        Node(AbstractPreferences parent, String name) {
            super(parent, name);
        }

        @Override
        protected void putSpi(String key, String value) {
            // nothing is kept
        }

        @Override
        protected String getSpi(String key) {
            return null;
        }

        @Override
        protected void removeSpi(String key) {
            // there is nothing
        }

        @Override
        protected void removeNodeSpi() {
            // there is nothing
        }

        @Override
        protected String[] keysSpi() {
            return new String[0];
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Node(this, name);
        }

        @Override
        protected void syncSpi() {
            // there is nothing
        }

        @Override
        protected void flushSpi() {
            // there is nothing
        }
    }
}
