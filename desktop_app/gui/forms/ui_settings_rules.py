# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_rules.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QFrame, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QSpinBox, QTableView, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField

class Ui_RulesPage(object):
    def setupUi(self, RulesPage):
        if not RulesPage.objectName():
            RulesPage.setObjectName(u"RulesPage")
        self.outer = QVBoxLayout(RulesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(RulesPage)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setWordWrap(True)

        self.outer.addWidget(self.heading)

        self.words = QLabel(RulesPage)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"hint")
        self.words.setWordWrap(True)

        self.outer.addWidget(self.words)

        self.version_row = QHBoxLayout()
        self.version_row.setSpacing(8)
        self.version_row.setObjectName(u"version_row")
        self.version_row.setContentsMargins(0, 0, 0, 0)
        self.versions_label = QLabel(RulesPage)
        self.versions_label.setObjectName(u"versions_label")
        self.versions_label.setProperty(u"role", u"field")
        self.versions_label.setWordWrap(True)

        self.version_row.addWidget(self.versions_label)

        self.versions = QComboBox(RulesPage)
        self.versions.setObjectName(u"versions")
        self.versions.setMinimumSize(QSize(0, 36))
        self.versions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.versions.setMinimumContentsLength(36)

        self.version_row.addWidget(self.versions)

        self.set_words = QLabel(RulesPage)
        self.set_words.setObjectName(u"set_words")
        self.set_words.setWordWrap(True)

        self.version_row.addWidget(self.set_words)

        self.bring_back = QPushButton(RulesPage)
        self.bring_back.setObjectName(u"bring_back")
        self.bring_back.setAutoDefault(False)

        self.version_row.addWidget(self.bring_back)

        self.bring = QPushButton(RulesPage)
        self.bring.setObjectName(u"bring")
        self.bring.setAutoDefault(False)

        self.version_row.addWidget(self.bring)

        self.give = QPushButton(RulesPage)
        self.give.setObjectName(u"give")
        self.give.setAutoDefault(False)

        self.version_row.addWidget(self.give)

        self.version_row.setStretch(2, 1)

        self.outer.addLayout(self.version_row)

        self.columns = QHBoxLayout()
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.rows = QTableView(RulesPage)
        self.rows.setObjectName(u"rows")
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows.setAlternatingRowColors(True)
        self.rows.setShowGrid(False)
        self.rows.setTabKeyNavigation(False)
        self.rows.setWordWrap(False)
        self.rows.setSortingEnabled(False)

        self.columns.addWidget(self.rows)

        self.editor = QFrame(RulesPage)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")
        self.editor.setMinimumSize(QSize(400, 0))
        self.editor.setMaximumSize(QSize(440, 16777215))
        self.editor_layout = QVBoxLayout(self.editor)
        self.editor_layout.setSpacing(6)
        self.editor_layout.setObjectName(u"editor_layout")
        self.editor_layout.setContentsMargins(16, 12, 16, 12)
        self.editor_title = QLabel(self.editor)
        self.editor_title.setObjectName(u"editor_title")
        self.editor_title.setProperty(u"role", u"title")
        self.editor_title.setWordWrap(True)

        self.editor_layout.addWidget(self.editor_title)

        self.active = QCheckBox(self.editor)
        self.active.setObjectName(u"active")
        self.active.setMinimumSize(QSize(0, 36))

        self.editor_layout.addWidget(self.active)

        self.active_fault = QLabel(self.editor)
        self.active_fault.setObjectName(u"active_fault")
        self.active_fault.setProperty(u"role", u"error")
        self.active_fault.setWordWrap(True)

        self.editor_layout.addWidget(self.active_fault)

        self.legal_basis_label = QLabel(self.editor)
        self.legal_basis_label.setObjectName(u"legal_basis_label")
        self.legal_basis_label.setProperty(u"role", u"field")
        self.legal_basis_label.setWordWrap(True)

        self.editor_layout.addWidget(self.legal_basis_label)

        self.legal_basis = QPlainTextEdit(self.editor)
        self.legal_basis.setObjectName(u"legal_basis")
        self.legal_basis.setTabChangesFocus(True)
        self.legal_basis.setMaximumSize(QSize(16777215, 110))

        self.editor_layout.addWidget(self.legal_basis)

        self.legal_basis_fault = QLabel(self.editor)
        self.legal_basis_fault.setObjectName(u"legal_basis_fault")
        self.legal_basis_fault.setProperty(u"role", u"error")
        self.legal_basis_fault.setWordWrap(True)

        self.editor_layout.addWidget(self.legal_basis_fault)

        self.parameters = QWidget(self.editor)
        self.parameters.setObjectName(u"parameters")
        self.parameters_layout = QVBoxLayout(self.parameters)
        self.parameters_layout.setSpacing(4)
        self.parameters_layout.setObjectName(u"parameters_layout")
        self.parameters_layout.setContentsMargins(0, 0, 0, 0)

        self.editor_layout.addWidget(self.parameters)

        self.no_parameters = QLabel(self.editor)
        self.no_parameters.setObjectName(u"no_parameters")
        self.no_parameters.setProperty(u"role", u"hint")
        self.no_parameters.setWordWrap(True)

        self.editor_layout.addWidget(self.no_parameters)

        self.spacer_1 = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.editor_layout.addItem(self.spacer_1)


        self.columns.addWidget(self.editor)

        self.columns.setStretch(0, 1)

        self.outer.addLayout(self.columns)

        self.changes = QLabel(RulesPage)
        self.changes.setObjectName(u"changes")
        self.changes.setProperty(u"role", u"hint")
        self.changes.setWordWrap(True)

        self.outer.addWidget(self.changes)

        self.stale_row = QHBoxLayout()
        self.stale_row.setSpacing(8)
        self.stale_row.setObjectName(u"stale_row")
        self.stale_row.setContentsMargins(0, 0, 0, 0)
        self.stale_after_label = QLabel(RulesPage)
        self.stale_after_label.setObjectName(u"stale_after_label")
        self.stale_after_label.setProperty(u"role", u"field")
        self.stale_after_label.setWordWrap(True)

        self.stale_row.addWidget(self.stale_after_label)

        self.stale_after = QSpinBox(RulesPage)
        self.stale_after.setObjectName(u"stale_after")
        self.stale_after.setMinimumSize(QSize(110, 36))

        self.stale_row.addWidget(self.stale_after)

        self.dated = QWidget(RulesPage)
        self.dated.setObjectName(u"dated")
        self.date_row = QHBoxLayout(self.dated)
        self.date_row.setSpacing(8)
        self.date_row.setObjectName(u"date_row")
        self.date_row.setContentsMargins(0, 0, 0, 0)
        self.valid_from_label = QLabel(self.dated)
        self.valid_from_label.setObjectName(u"valid_from_label")
        self.valid_from_label.setProperty(u"role", u"field")
        self.valid_from_label.setWordWrap(True)

        self.date_row.addWidget(self.valid_from_label)

        self.valid_from = DateField(self.dated)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMinimumSize(QSize(130, 36))

        self.date_row.addWidget(self.valid_from)


        self.stale_row.addWidget(self.dated)

        self.spacer_2 = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.stale_row.addItem(self.spacer_2)

        self.take_back = QPushButton(RulesPage)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setAutoDefault(False)

        self.stale_row.addWidget(self.take_back)

        self.cancel = QPushButton(RulesPage)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.stale_row.addWidget(self.cancel)

        self.save = QPushButton(RulesPage)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)
        self.save.setProperty(u"main", True)

        self.stale_row.addWidget(self.save)


        self.outer.addLayout(self.stale_row)

        self.stale_after_fault = QLabel(RulesPage)
        self.stale_after_fault.setObjectName(u"stale_after_fault")
        self.stale_after_fault.setProperty(u"role", u"error")
        self.stale_after_fault.setWordWrap(True)

        self.outer.addWidget(self.stale_after_fault)

        self.valid_from_fault = QLabel(RulesPage)
        self.valid_from_fault.setObjectName(u"valid_from_fault")
        self.valid_from_fault.setProperty(u"role", u"error")
        self.valid_from_fault.setWordWrap(True)

        self.outer.addWidget(self.valid_from_fault)

        self.fault = QLabel(RulesPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.outer.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.versions_label.setBuddy(self.versions)
        self.legal_basis_label.setBuddy(self.legal_basis)
        self.stale_after_label.setBuddy(self.stale_after)
        self.valid_from_label.setBuddy(self.valid_from)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(RulesPage)

        QMetaObject.connectSlotsByName(RulesPage)
    # setupUi

    def retranslateUi(self, RulesPage):
        self.heading.setText(QCoreApplication.translate("RulesPage", u"Aturan", None))
        self.words.setText(QCoreApplication.translate("RulesPage", u"Aturan dibaca dari atas ke bawah; alasan pertama yang kena adalah yang dihitung dalam laporan. Setiap perubahan adalah versi baru, dan keputusan lama tetap pada versinya.", None))
        self.versions_label.setText(QCoreApplication.translate("RulesPage", u"Versi", None))
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("RulesPage", u"Versi aturan", None))
#endif // QT_CONFIG(accessibility)
        self.set_words.setText("")
        self.bring_back.setText(QCoreApplication.translate("RulesPage", u"Pakai lagi", None))
#if QT_CONFIG(accessibility)
        self.bring_back.setAccessibleName(QCoreApplication.translate("RulesPage", u"Berlakukan lagi versi lama ini", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.bring_back.setToolTip(QCoreApplication.translate("RulesPage", u"Berlakukan lagi versi lama ini", None))
#endif // QT_CONFIG(tooltip)
        self.bring.setText(QCoreApplication.translate("RulesPage", u"Impor", None))
#if QT_CONFIG(accessibility)
        self.bring.setAccessibleName(QCoreApplication.translate("RulesPage", u"Ambil aturan dari berkas", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.bring.setToolTip(QCoreApplication.translate("RulesPage", u"Ambil aturan dari berkas", None))
#endif // QT_CONFIG(tooltip)
        self.give.setText(QCoreApplication.translate("RulesPage", u"Ekspor", None))
#if QT_CONFIG(accessibility)
        self.give.setAccessibleName(QCoreApplication.translate("RulesPage", u"Simpan versi ini sebagai berkas", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.give.setToolTip(QCoreApplication.translate("RulesPage", u"Simpan versi ini sebagai berkas", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("RulesPage", u"Daftar aturan", None))
#endif // QT_CONFIG(accessibility)
        self.editor_title.setText("")
        self.active.setText(QCoreApplication.translate("RulesPage", u"Aturan ini berlaku", None))
#if QT_CONFIG(accessibility)
        self.active.setAccessibleName(QCoreApplication.translate("RulesPage", u"Aturan ini berlaku", None))
#endif // QT_CONFIG(accessibility)
        self.active_fault.setText("")
        self.legal_basis_label.setText(QCoreApplication.translate("RulesPage", u"Dasar hukum", None))
#if QT_CONFIG(accessibility)
        self.legal_basis.setAccessibleName(QCoreApplication.translate("RulesPage", u"Dasar hukum", None))
#endif // QT_CONFIG(accessibility)
        self.legal_basis_fault.setText("")
        self.no_parameters.setText(QCoreApplication.translate("RulesPage", u"Aturan ini tidak memiliki nilai lain yang dapat diubah.", None))
        self.changes.setText("")
        self.stale_after_label.setText(QCoreApplication.translate("RulesPage", u"Data dianggap lama sesudah", None))
#if QT_CONFIG(accessibility)
        self.stale_after.setAccessibleName(QCoreApplication.translate("RulesPage", u"Data dianggap lama sesudah", None))
#endif // QT_CONFIG(accessibility)
        self.stale_after.setSuffix(QCoreApplication.translate("RulesPage", u" hari", None))
        self.valid_from_label.setText(QCoreApplication.translate("RulesPage", u"Berlaku sejak", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("RulesPage", u"Berlaku sejak", None))
#endif // QT_CONFIG(accessibility)
        self.take_back.setText(QCoreApplication.translate("RulesPage", u"Batalkan versi ini", None))
#if QT_CONFIG(accessibility)
        self.take_back.setAccessibleName(QCoreApplication.translate("RulesPage", u"Batalkan versi ini", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("RulesPage", u"Batal", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("RulesPage", u"Batal", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("RulesPage", u"Simpan  (Ctrl+S)", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("RulesPage", u"Simpan  (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        self.stale_after_fault.setText("")
        self.valid_from_fault.setText("")
        self.fault.setText("")
        pass
    # retranslateUi

